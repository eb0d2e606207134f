import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { precompress } from './precompress.ts';

// Not all of /api: web/api is a folder of modules.
const proxy = {
  // the browser's own Host goes through: the server compares it with Origin on every write
  '^/api/(v1|docs|masalah)(/|$)': {
    target: process.env.API_URL ?? 'http://127.0.0.1:8080',
    changeOrigin: false,
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [
    react(),
    tailwindcss(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      includeAssets: ['ikon/terang.svg'],
      manifest: {
        id: '/',
        name: 'Terang · Kinerja ASN',
        short_name: 'Terang',
        description: 'SKP, laporan kegiatan, dan evaluasi kinerja ASN yang terang alasannya.',
        lang: 'id',
        dir: 'ltr',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f6f7f4',
        theme_color: '#0f766e',
        categories: ['productivity', 'government'],
        icons: [
          { src: '/ikon/terang-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/ikon/terang-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/ikon/terang-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
        shortcuts: [{ name: 'Lapor kegiatan', short_name: 'Lapor', url: '/lapor' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg}', 'assets/*-latin-wght-normal-*.woff2'],
        navigateFallback: '/index.html',
        // What the server answers itself must never be replaced by the app shell.
        navigateFallbackDenylist: [/^\/api\//, /^\/sehat$/, /^\/siap$/, /^\/metrik$/],
        importScripts: ['/dorong-sw.js'],
        cleanupOutdatedCaches: true,
      },
    }),
    precompress(),
  ],
  server: { host: '127.0.0.1', port: 5173, proxy },
  preview: { host: '127.0.0.1', port: 4173, proxy },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome111', 'safari16.4', 'firefox128'],
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Two stable chunks instead of dozens of small ones: libraries change seldom, our own core often.
        codeSplitting: {
          groups: [
            { name: 'pustaka', test: /node_modules\/(react|react-dom|scheduler|@tanstack|openapi-fetch)\// },
            { name: 'dasar', test: /\/web\/(ui|api|text)\/|node_modules\/clsx\//, minShareCount: 2 },
            { name: 'dasar', test: /node_modules\/lucide-react\//, minShareCount: 2 },
            // a request costs a phone more than a few hundred bytes: what most pages share comes with the core
            { name: 'dasar', test: /\/(web\/parts|web\/pages|rules|contract)\//, minShareCount: 16 },
          ],
        },
      },
    },
  },
});
