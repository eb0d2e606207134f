// Push, within the service worker that the build makes: shows what the server sent, and opens it on a press.
self.addEventListener('push', (event) => {
  const { id, judul, isi, tautan } = event.data?.json() ?? {};
  if (!isi) return;
  event.waitUntil(
    self.registration.showNotification(judul, {
      body: isi,
      tag: id,
      icon: '/ikon/terang-192.png',
      lang: 'id',
      data: { tautan },
    }),
  );
});
self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(event.notification.data?.tautan ?? '/pemberitahuan'));
});
