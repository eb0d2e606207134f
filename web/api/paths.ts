import type { Kredensial, Sesi } from './sesi.ts';

type Json<T> = { content: { 'application/json': T } };
type Tanpa = {
  parameters: { query?: never; header?: never; path?: never; cookie?: never };
  requestBody?: never;
};

/** The endpoints the shell itself needs, in the shape openapi-typescript writes. */
export interface paths {
  '/api/v1/sesi': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: Tanpa & { responses: { 200: Json<Sesi> } };
    post: Omit<Tanpa, 'requestBody'> & { requestBody: Json<Kredensial>; responses: { 201: Json<Sesi> } };
    delete: Tanpa & { responses: { 204: { content?: never } } };
  };
  '/api/v1/akun/sandi': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    put: Omit<Tanpa, 'requestBody'> & {
      requestBody: Json<{ sandiLama: string; sandiBaru: string }>;
      responses: { 204: { content?: never } };
    };
  };
  '/api/v1/contoh': {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get: Tanpa & {
      responses: { 200: Json<{ akun: { peran: string; nama: string; nip: string; sandi: string }[] }> };
    };
  };
}
