// Made by "npm run gen" from the contract. Do not edit.

export interface paths {
    "/api/v1/sesi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sesi saya */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sesi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Masalah"];
                    };
                };
            };
        };
        put?: never;
        /** Masuk */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nip: string;
                        sandi: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Sesi"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Masalah"];
                    };
                };
            };
        };
        /** Keluar */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Tanpa isi */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Masalah"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/akun/sandi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ganti kata sandi */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sandiLama: string;
                        sandiBaru: string;
                    };
                };
            };
            responses: {
                /** @description Tanpa isi */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Masalah"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pegawai/{id}/sandi-sementara": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Atur ulang kata sandi pegawai */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SandiSementara"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Masalah"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/contoh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Akun contoh */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AkunContoh"];
                    };
                };
                /** @description Default Response */
                "4XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Masalah"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SesiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
                jabatan: string | null;
                unitKerja: string | null;
            };
            instansi: {
                /** Format: uuid */
                id: string;
                nama: string;
                zona: string;
                /** Format: date */
                hariIni: string;
            };
            peran: ("PEGAWAI" | "PENILAI" | "OPERATOR" | "PIMPINAN" | "ADMIN" | "BKN")[];
            wajibGantiSandi: boolean;
            kemampuan: string[];
        };
        SandiSementaraInput: {
            sandi: string;
        };
        AkunContohInput: {
            akun: {
                peran: string;
                nama: string;
                nip: string;
                sandi: string;
            }[];
        };
        MasalahInput: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: {
                pointer: string;
                kode: string;
                pesan: string;
            }[];
            siapa?: {
                peran: string;
                nama?: string;
                cara: string;
            };
            terkini?: unknown;
            permintaan?: string;
        };
        Sesi: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
                jabatan: string | null;
                unitKerja: string | null;
            };
            instansi: {
                /** Format: uuid */
                id: string;
                nama: string;
                zona: string;
                /** Format: date */
                hariIni: string;
            };
            peran: ("PEGAWAI" | "PENILAI" | "OPERATOR" | "PIMPINAN" | "ADMIN" | "BKN")[];
            wajibGantiSandi: boolean;
            kemampuan: string[];
        };
        SandiSementara: {
            sandi: string;
        };
        AkunContoh: {
            akun: {
                peran: string;
                nama: string;
                nip: string;
                sandi: string;
            }[];
        };
        Masalah: {
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: {
                pointer: string;
                kode: string;
                pesan: string;
            }[];
            siapa?: {
                peran: string;
                nama?: string;
                cara: string;
            };
            terkini?: unknown;
            permintaan?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
