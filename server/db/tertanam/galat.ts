/** The embedded database cannot do what was asked. The message is for the person who runs the server. */
export class GalatTertanam extends Error {
  override name = 'GalatTertanam';
}
