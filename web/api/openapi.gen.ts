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
    "/api/v1/aturan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar aturan */
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
                        "application/json": {
                            id: string;
                            judul: string;
                            readonly dasar: components["schemas"]["Kutipan"][];
                            readonly versi: {
                                mulai: string;
                                readonly dasar: components["schemas"]["Kutipan"][];
                            }[];
                        }[];
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
    "/api/v1/aturan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu aturan: pasal, versi, skema, contoh */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            judul: string;
                            readonly dasar: components["schemas"]["Kutipan"][];
                            readonly versi: {
                                mulai: string;
                                readonly dasar: components["schemas"]["Kutipan"][];
                            }[];
                            skema: {
                                masukan: unknown;
                                profil: unknown;
                                nilai: unknown;
                            };
                            readonly contoh: unknown[];
                        };
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
        /** Tanyakan satu kasus */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Hari yang ditanyakan, YYYY-MM-DD; tanpa ini hari ini (WIB). */
                        pada?: unknown;
                        /** @description Pengaturan instansi dalam ruang yang diberi pasal. */
                        profil?: unknown;
                        /** @description Fakta sesuai skema masukan aturan. */
                        masukan: unknown;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            aturan: string;
                            /** Format: date */
                            pada: string;
                            versi: string | null;
                            /** @enum {string} */
                            keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                            nilai: unknown | null;
                            kurang: string[];
                            alasan: components["schemas"]["Temuan"][];
                            peringatan: components["schemas"]["Temuan"][];
                            langkah: components["schemas"]["Langkah"][];
                        };
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
    "/api/v1/unit-kerja": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unit kerja */
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
                        "application/json": {
                            isi: components["schemas"]["UnitKerja"][];
                            kemampuan: string[];
                        };
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
        /** Tambah unit kerja */
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
                        kode: string;
                        nama: string;
                        /** @enum {string} */
                        jenis: "INSTANSI" | "SEKRETARIAT" | "INSPEKTORAT" | "DINAS" | "BADAN" | "SATUAN" | "KECAMATAN" | "KELURAHAN" | "UPTD" | "PUSKESMAS" | "SEKOLAH" | "RSUD" | "BAGIAN" | "BIDANG" | "SEKSI" | "SUBBAGIAN";
                        indukId: string | null;
                        /** Format: uuid */
                        id: string;
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
                        "application/json": components["schemas"]["UnitKerja"];
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
    "/api/v1/unit-kerja/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ubah unit kerja */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        kode: string;
                        nama: string;
                        /** @enum {string} */
                        jenis: "INSTANSI" | "SEKRETARIAT" | "INSPEKTORAT" | "DINAS" | "BADAN" | "SATUAN" | "KECAMATAN" | "KELURAHAN" | "UPTD" | "PUSKESMAS" | "SEKOLAH" | "RSUD" | "BAGIAN" | "BIDANG" | "SEKSI" | "SUBBAGIAN";
                        indukId: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnitKerja"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unit-kerja/{id}/jabatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jabatan dalam unit kerja */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isi: components["schemas"]["Jabatan"][];
                        };
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
    "/api/v1/jabatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tambah jabatan */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        unitKerjaId: string;
                        nama: string;
                        /** @enum {string} */
                        jenis: "KEPALA_DAERAH" | "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "JF" | "PELAKSANA";
                        /** @default null */
                        jenjang?: string | null;
                        /** @default null */
                        kelas?: number | null;
                        /** @default false */
                        memimpinUnit?: boolean;
                        /** @default false */
                        unitMandiri?: boolean;
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
                        "application/json": {
                            isi: components["schemas"]["Jabatan"][];
                        };
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
    "/api/v1/pegawai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar pegawai (operator) */
        get: {
            parameters: {
                query?: {
                    cari?: string;
                    unitKerjaId?: string;
                    masalah?: "TANPA_PENUGASAN" | "TANPA_PENILAI" | "PENILAI_GANDA" | "TANPA_AKUN";
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": {
                            isi: components["schemas"]["PegawaiRingkas"][];
                            setelah: string | null;
                        };
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
        /** Tambah pegawai */
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
                        /** @enum {string} */
                        jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
                        nip: string | null;
                        nama: string;
                        /** @enum {string} */
                        jenisKelamin?: "L" | "P";
                        golongan: string | null;
                        pangkat: string | null;
                        surel: string | null;
                        telepon: string | null;
                        /** Format: uuid */
                        id: string;
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
                        "application/json": components["schemas"]["Pegawai"];
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
    "/api/v1/pegawai/masalah": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Masalah data pegawai (operator) */
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
                        "application/json": components["schemas"]["MasalahPegawai"];
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
    "/api/v1/rekan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cari rekan kerja menurut nama */
        get: {
            parameters: {
                query: {
                    cari: string;
                };
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
                        "application/json": {
                            isi: {
                                /** Format: uuid */
                                id: string;
                                nama: string;
                                jabatan: string | null;
                                unitKerja: string | null;
                            }[];
                        };
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
    "/api/v1/pegawai/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pegawai */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Pegawai"];
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
        /** Ubah pegawai */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
                        nip: string | null;
                        nama: string;
                        /** @enum {string} */
                        jenisKelamin?: "L" | "P";
                        golongan: string | null;
                        pangkat: string | null;
                        surel: string | null;
                        telepon: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Pegawai"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pegawai/{id}/penugasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai penugasan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        jabatanId: string;
                        /** @enum {string} */
                        jenis: "DEFINITIF" | "PLT" | "PLH";
                        /** Format: date */
                        dari: string;
                        /** @default null */
                        dasar?: string | null;
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
                        "application/json": components["schemas"]["Pegawai"];
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
    "/api/v1/pegawai/{id}/penugasan/{penugasanId}/akhir": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akhiri penugasan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    penugasanId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        sampai: string;
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
                        "application/json": components["schemas"]["Pegawai"];
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
    "/api/v1/pegawai/{id}/penilai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tetapkan pejabat penilai */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        penugasanId: string;
                        /** Format: uuid */
                        penilaiPegawaiId: string;
                        /** @enum {string} */
                        dasar: "ATASAN_LANGSUNG" | "DELEGASI" | "PLT" | "PLH" | "ATASAN_BERJENJANG";
                        /** Format: date */
                        dari: string;
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
                        "application/json": components["schemas"]["Pegawai"];
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
    "/api/v1/pegawai/{id}/peran": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Berikan peran */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        peran: "OPERATOR" | "PIMPINAN" | "ADMIN";
                        /** @default null */
                        unitKerjaId?: string | null;
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
                        "application/json": components["schemas"]["Pegawai"];
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
    "/api/v1/pegawai/{id}/peran/{peranId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Cabut peran */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    peranId: string;
                };
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
                        "application/json": components["schemas"]["Pegawai"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Periode penilaian */
        get: {
            parameters: {
                query?: {
                    tahun?: number;
                };
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
                        "application/json": {
                            isi: components["schemas"]["Periode"][];
                            kemampuan: string[];
                        };
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
        /** Buka periode satu tahun */
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
                        tahun: number;
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
                        "application/json": {
                            isi: components["schemas"]["Periode"][];
                            kemampuan: string[];
                        };
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
    "/api/v1/periode/{id}/jendela": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ubah jangka waktu evaluasi */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        jendelaDari: string;
                        /** Format: date */
                        jendelaSampai: string;
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isi: components["schemas"]["Periode"][];
                            kemampuan: string[];
                        };
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/periode/{id}/penutupan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tutup periode */
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
                        "application/json": {
                            isi: components["schemas"]["Periode"][];
                            kemampuan: string[];
                        };
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
    "/api/v1/pengisian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monitoring pengisian SKP */
        get: {
            parameters: {
                query: {
                    tahun: number;
                    unitKerjaId?: string;
                    /** @description BELUM_SELESAI: semua yang SKP-nya belum disetujui. */
                    keadaan?: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "TIDAK_WAJIB" | "BELUM_SELESAI";
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["Pengisian"];
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
    "/api/v1/pengisian.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Monitoring pengisian SKP sebagai CSV */
        get: {
            parameters: {
                query: {
                    tahun: number;
                    unitKerjaId?: string;
                    /** @description BELUM_SELESAI: semua yang SKP-nya belum disetujui. */
                    keadaan?: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "TIDAK_WAJIB" | "BELUM_SELESAI";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description CSV */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/csv": string;
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
    "/api/v1/pengaturan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pengaturan instansi */
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
                        "application/json": components["schemas"]["DaftarPengaturan"];
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
    "/api/v1/pengaturan/{kunci}/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akibat perubahan pengaturan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kunci: "periode" | "jendela" | "hariKerja" | "pengumumanBkn" | "kurva" | "ratingPimpinan" | "bantuanCapaian" | "talenta" | "ipAsn" | "aktivitas" | "umpanBalik" | "tindakLanjut" | "gangguan" | "pendekatan";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isi: {
                            [key: string]: unknown;
                        };
                        /** Format: date */
                        mulai: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DampakPengaturan"];
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
    "/api/v1/pengaturan/{kunci}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ubah pengaturan mulai suatu hari */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kunci: "periode" | "jendela" | "hariKerja" | "pengumumanBkn" | "kurva" | "ratingPimpinan" | "bantuanCapaian" | "talenta" | "ipAsn" | "aktivitas" | "umpanBalik" | "tindakLanjut" | "gangguan" | "pendekatan";
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        isi: {
                            [key: string]: unknown;
                        };
                        /** Format: date */
                        mulai: string;
                        alasan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarPengaturan"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pengaturan/perubahan/{id}/pencabutan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cabut perubahan yang belum berlaku */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["DaftarPengaturan"];
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
    "/api/v1/pemberitahuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pemberitahuan saya */
        get: {
            parameters: {
                query?: {
                    setelah?: string;
                    /** @description 0: hanya hitungannya. */
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarPemberitahuan"];
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
    "/api/v1/pemberitahuan/terbaca": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tandai pemberitahuan sudah dibaca */
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
                        id: string[] | null;
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
                        "application/json": {
                            belumDibaca: number;
                        };
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
    "/api/v1/pemberitahuan/pilihan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Cara saya diberi tahu */
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
                        "application/json": components["schemas"]["PilihanPemberitahuan"];
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
        /** Ubah cara saya diberi tahu */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IsiPilihanPemberitahuanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PilihanPemberitahuan"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pemberitahuan/perangkat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terima pemberitahuan di peramban ini */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PerangkatDorongBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
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
    "/api/v1/pemberitahuan/perangkat/pelepasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Berhenti menerima pemberitahuan di peramban ini */
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
                        titikAkhir: string;
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
                        "application/json": Record<string, never>;
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
    "/api/v1/pemberitahuan/pengaruh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pengaruh pemberitahuan */
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
                        "application/json": components["schemas"]["PengaruhPemberitahuan"];
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
    "/api/v1/kiriman/{kode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tujuan tombol sebuah kiriman */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kode: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Halaman yang dimaksud */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
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
    "/api/v1/skp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Daftar SKP saya */
        get: {
            parameters: {
                query?: {
                    tahun?: number;
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarSkp"];
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
        /** Tambah SKP */
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
                        /** Format: uuid */
                        id: string;
                        tahun: number;
                        /** @enum {string} */
                        pendekatan?: "KUALITATIF" | "KUANTITATIF";
                        /** @description SKP Anda yang isinya disalin, mis. tahun lalu. */
                        salinDari?: string | null;
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
                        "application/json": components["schemas"]["Skp"];
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
    "/api/v1/skp/bawahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** SKP bawahan */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["DaftarSkpBawahan"];
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
    "/api/v1/skp/bawahan/{pegawaiId}/pengingat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ingatkan bawahan menyusun SKP */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    pegawaiId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tahun: number;
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
                        "application/json": {
                            kepada: {
                                /** Format: uuid */
                                pegawaiId: string;
                                nama: string;
                                jabatan: string;
                            };
                            pada: string;
                        };
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
    "/api/v1/skp/rhk-pimpinan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** RHK pimpinan */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["RhkPimpinan"];
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
    "/api/v1/skp/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu SKP */
        get: {
            parameters: {
                query?: {
                    nomor?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
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
                        "application/json": components["schemas"]["Skp"];
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
    "/api/v1/skp/{id}/versi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Riwayat versi */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RiwayatVersiSkp"];
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
    "/api/v1/skp/{id}/rancangan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Simpan rancangan SKP
         * @description Seluruh rancangan, dengan If-Match. Versi lama dijawab 412 dengan yang terkini.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        pendekatan: "KUALITATIF" | "KUANTITATIF";
                        /** @default null */
                        perjanjianKerja?: string | null;
                        rhk: {
                            /** Format: uuid */
                            id: string;
                            /**
                             * @description Usulan pegawai; pejabat penilai yang menetapkannya.
                             * @enum {string}
                             */
                            jenis: "UTAMA" | "TAMBAHAN";
                            uraian: string;
                            /** @default null */
                            rhkPimpinanId?: string | null;
                            /**
                             * @description Sambungan sementara, selama RHK pimpinan belum ada.
                             * @default null
                             */
                            rhkPimpinanTeks?: string | null;
                            /** @default null */
                            penugasanDari?: string | null;
                            /** @default null */
                            metodeCascading?: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
                            /** @default false */
                            klasifikasiPlt?: boolean;
                            /**
                             * @description Sasaran perjanjian kinerja yang dinyatakan RHK ini.
                             * @default null
                             */
                            sasaranId?: string | null;
                            /**
                             * @description Sel matriks peran hasil asal RHK ini.
                             * @default null
                             */
                            selId?: string | null;
                            indikator: {
                                /** Format: uuid */
                                id: string;
                                uraian: string;
                                target: string;
                                /** @default null */
                                targetAngka?: number | null;
                                /** @default null */
                                satuan?: string | null;
                                /** @default null */
                                aspek?: ("KUANTITAS" | "KUALITAS" | "WAKTU" | "BIAYA") | null;
                                /** @default null */
                                perspektif?: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                                /**
                                 * @default MAKSIMALKAN
                                 * @enum {string}
                                 */
                                polaritas?: "MAKSIMALKAN" | "MINIMALKAN";
                            }[];
                        }[];
                        perilaku: {
                            /** @enum {string} */
                            nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
                            /** @default null */
                            ekspektasiKhusus?: string | null;
                        }[];
                        lampiran: {
                            sumberDaya: string[];
                            pertanggungjawaban: string[];
                            konsekuensi: string[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Skp"];
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
        post?: never;
        /** Hapus rancangan SKP */
        delete: {
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
    "/api/v1/skp/{id}/pengajuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ajukan SKP */
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
                        "application/json": components["schemas"]["Skp"];
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
        /** Tarik SKP yang diajukan */
        delete: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Skp"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{id}/pembukaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pejabat penilai mulai memeriksa */
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
                        "application/json": components["schemas"]["Skp"];
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
    "/api/v1/skp/{id}/klasifikasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tetapkan RHK utama dan tambahan */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default {} */
                        jenisRhk?: {
                            [key: string]: "UTAMA" | "TAMBAHAN";
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Skp"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{id}/pengembalian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kembalikan SKP dengan catatan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        catatan: string;
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
                        "application/json": components["schemas"]["Skp"];
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
    "/api/v1/skp/{id}/persetujuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tetapkan SKP */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default {} */
                        jenisRhk?: {
                            [key: string]: "UTAMA" | "TAMBAHAN";
                        };
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
                        "application/json": components["schemas"]["Skp"];
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
    "/api/v1/skp/{id}/revisi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mulai versi baru */
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
                        "application/json": components["schemas"]["Skp"];
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
    "/api/v1/skp/{id}/sambungan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calon sambungan RHK sementara */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CalonSambunganRhk"];
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
        /** Sambungkan RHK sementara ke RHK pimpinan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        rhkId: string;
                        /** Format: uuid */
                        rhkPimpinanId: string;
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
                        "application/json": components["schemas"]["Skp"];
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
    "/api/v1/skp/{id}/pengingat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ingatkan yang ditunggu */
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
                        "application/json": {
                            kepada: {
                                /** Format: uuid */
                                pegawaiId: string;
                                nama: string;
                                jabatan: string;
                            };
                            pada: string;
                        };
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
    "/api/v1/beranda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Beranda saya */
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
                        "application/json": components["schemas"]["Beranda"];
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
    "/api/v1/bukti/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu bukti */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Bukti"];
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
        /**
         * Unggah bukti dukung
         * @description Badan permintaan adalah isi berkas (application/octet-stream). Mengulang dengan id dan isi yang sama aman.
         */
        put: {
            parameters: {
                query?: never;
                header: {
                    /** @description Nama berkas, dikodekan dengan persen (encodeURIComponent). */
                    "x-nama-berkas": string;
                    /** @description SHA-256 isi, heksadesimal; dicocokkan sesudah semua isi tiba. */
                    "x-sha256"?: string;
                    /** @description Saat foto diambil menurut perangkat; dipakai bila foto tidak memuatnya. */
                    "x-diambil-pada"?: string;
                };
                path: {
                    id: string;
                };
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
                        "application/json": components["schemas"]["Bukti"];
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
        post?: never;
        /** Hapus bukti */
        delete: {
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
    "/api/v1/bukti/tautan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lampirkan tautan */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uri */
                        tautan: string;
                        nama?: string;
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
                        "application/json": components["schemas"]["Bukti"];
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
    "/api/v1/bukti": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bukti saya */
        get: {
            parameters: {
                query?: {
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarBukti"];
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
    "/api/v1/bukti/{id}/isi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Isi berkas */
        get: {
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
                /** @description Isi berkas */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
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
    "/api/v1/bukti/{id}/miniatur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Miniatur gambar */
        get: {
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
                /** @description Isi berkas */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
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
    "/api/v1/skp/{id}/rencana-aksi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rencana aksi sebuah SKP */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarRencanaAksi"];
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
        /** Tambah rencana aksi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        rhkId: string;
                        uraian: string;
                        /** @default null */
                        triwulan?: number | null;
                        /** @default 0 */
                        urutan?: number;
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
                        "application/json": components["schemas"]["RencanaAksi"];
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
    "/api/v1/rencana-aksi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ubah rencana aksi */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        rhkId: string;
                        uraian: string;
                        /** @default null */
                        triwulan?: number | null;
                        /** @default 0 */
                        urutan?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RencanaAksi"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rencana-aksi/{id}/penghentian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hentikan rencana aksi */
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RencanaAksi"];
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
    "/api/v1/umpan-balik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Umpan balik yang diterima atau diberikan */
        get: {
            parameters: {
                query?: {
                    pegawaiId?: string;
                    periodeId?: string;
                    arah?: "DITERIMA" | "DIBERIKAN";
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": {
                            isi: components["schemas"]["UmpanBalik"][];
                            setelah: string | null;
                        };
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
        /** Beri umpan balik */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["UmpanBalikBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isi: components["schemas"]["UmpanBalik"][];
                            setelah: string | null;
                        };
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
    "/api/v1/umpan-balik/sasaran": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** RHK dan nilai yang dapat diberi umpan balik */
        get: {
            parameters: {
                query: {
                    pegawaiId: string;
                };
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
                        "application/json": components["schemas"]["SasaranUmpanBalik"];
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
    "/api/v1/umpan-balik/terlindung": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Umpan balik tanpa nama tentang saya, menurut kelompok */
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
                        "application/json": components["schemas"]["UmpanBalikTerlindung"];
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
    "/api/v1/umpan-balik/pertanyaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pertanyaan untuk pejabat penilai dari umpan baliknya sendiri */
        get: {
            parameters: {
                query: {
                    pegawaiId: string;
                    periodeId: string;
                };
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
                        "application/json": components["schemas"]["PertanyaanPenilai"];
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
    "/api/v1/umpan-balik/tindakan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tindakan sesudah umpan balik */
        get: {
            parameters: {
                query: {
                    pegawaiId: string;
                };
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
                        "application/json": {
                            isi: components["schemas"]["TindakanUmpanBalik"][];
                            kemampuan: string[];
                        };
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
        /** Catat tindakan sesudah umpan balik */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TindakanUmpanBalikBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            isi: components["schemas"]["TindakanUmpanBalik"][];
                            kemampuan: string[];
                        };
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
    "/api/v1/umpan-balik/permintaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Permintaan saya dan permintaan kepada saya */
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
                        "application/json": components["schemas"]["DaftarPermintaanUmpanBalik"];
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
        /** Minta umpan balik */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PermintaanUmpanBalikBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
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
    "/api/v1/umpan-balik/permintaan-orang/{id}/jawaban": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jawab permintaan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JawabanPermintaanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
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
    "/api/v1/umpan-balik/permintaan-orang/{id}/penolakan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tolak permintaan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan?: string | null;
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
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
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
    "/api/v1/umpan-balik/permintaan-orang/{id}/pengingat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ingatkan */
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
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
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
    "/api/v1/umpan-balik/permintaan-orang/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan permintaan */
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
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
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
    "/api/v1/umpan-balik/permintaan-orang/{id}/tautan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buat tautan sekali pakai untuk pihak luar */
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
                        "application/json": components["schemas"]["TautanLuar"];
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
    "/api/v1/umpan-balik/luar/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Permintaan di balik tautan */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
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
                        "application/json": components["schemas"]["UndanganLuar"];
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
        /** Jawab lewat tautan, sekali */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JawabanLuarInput"];
                };
            };
            responses: {
                /** @description Tanpa isi */
                201: {
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dialog kinerja saya */
        get: {
            parameters: {
                query?: {
                    pegawaiId?: string;
                    skpId?: string;
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarDialog"];
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
        /** Jadwalkan dialog */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DialogBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dialog"];
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
    "/api/v1/dialog/bahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agenda dari fakta untuk dialog dengan seorang pegawai */
        get: {
            parameters: {
                query: {
                    pegawaiId: string;
                };
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
                        "application/json": components["schemas"]["BahanDialog"];
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
    "/api/v1/dialog/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu dialog */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dialog"];
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
        /** Ubah jadwal dan agenda */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["JadwalDialogInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dialog"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialog/{id}/catatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Tulis catatan bersama */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        catatan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dialog"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialog/{id}/catatan-pribadi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Catatan pribadi saya; hanya penulisnya yang dapat membaca */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatatanPribadi"];
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
        /** Tulis catatan pribadi */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        isi: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatatanPribadiTersimpan"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialog/{id}/kesepakatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tambah kesepakatan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KesepakatanBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dialog"];
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
    "/api/v1/dialog/{id}/kesepakatan/{kesepakatanId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Hapus kesepakatan */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    kesepakatanId: string;
                };
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
                        "application/json": components["schemas"]["Dialog"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dialog/{id}/kesepakatan/{kesepakatanId}/penyelesaian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Selesaikan atau lepaskan kesepakatan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    kesepakatanId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        hasil: "SELESAI" | "DILEPAS";
                        keterangan?: string | null;
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
                        "application/json": components["schemas"]["Dialog"];
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
    "/api/v1/dialog/{id}/konfirmasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Konfirmasi isi dialog */
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
                        "application/json": components["schemas"]["Dialog"];
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
    "/api/v1/dialog/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan dialog */
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
                        "application/json": components["schemas"]["Dialog"];
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
    "/api/v1/capaian-organisasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Capaian unit yang dipimpin dan unit di bawahnya */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                };
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
                        "application/json": {
                            milik: components["schemas"]["CapaianOrganisasi"] | null;
                            bawahan: components["schemas"]["CapaianOrganisasi"][];
                            bantuan: {
                                ambang: {
                                    istimewa: number;
                                    baik: number;
                                    butuhPerbaikan: number;
                                    kurang: number;
                                } | null;
                            } | null;
                        };
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
        /** Tetapkan capaian unit */
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
                        /** @enum {string} */
                        predikat: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                        dasar: string;
                        /** @default [] */
                        rekomendasi?: {
                            /** @enum {string} */
                            unsur: "PERENCANAAN" | "KEPEGAWAIAN" | "PENGAWASAN";
                            isi: string;
                        }[];
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        unitKerjaId: string;
                        /** Format: uuid */
                        periodeId: string;
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
                        "application/json": components["schemas"]["CapaianOrganisasi"];
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
    "/api/v1/capaian-organisasi/belum-ada": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unit yang capaiannya belum ada */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                };
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
                        "application/json": {
                            isi: components["schemas"]["CapaianOrganisasi"][];
                            kemampuan: string[];
                        };
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
    "/api/v1/capaian-organisasi/sementara": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Catat capaian Baik (sementara) dengan keputusan */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        unitKerjaId: string;
                        /** Format: uuid */
                        periodeId: string;
                        keputusan: string;
                        alasan: string;
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
                        "application/json": components["schemas"]["CapaianOrganisasi"];
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
    "/api/v1/capaian-organisasi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ubah capaian unit */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        predikat: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                        dasar: string;
                        /** @default [] */
                        rekomendasi?: {
                            /** @enum {string} */
                            unsur: "PERENCANAAN" | "KEPEGAWAIAN" | "PENGAWASAN";
                            isi: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CapaianOrganisasi"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pegawai yang dinilai dalam satu periode */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                };
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
                        "application/json": {
                            bawahan: components["schemas"]["BarisEvaluasi"][];
                            jendela: {
                                /** Format: date */
                                dari: string;
                                /** Format: date */
                                sampai: string;
                                /** @enum {string} */
                                keadaan: "BELUM" | "TERBUKA" | "TERLAMBAT";
                            };
                            capaianOrganisasi: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                        };
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
    "/api/v1/evaluasi/ambil-alih": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Evaluasi yang beralih kepada atasan pejabat penilai */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                };
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
                        "application/json": components["schemas"]["DaftarAmbilAlih"];
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
    "/api/v1/evaluasi/saya": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hasil evaluasi saya */
        get: {
            parameters: {
                query?: {
                    tahun?: number;
                };
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
                        "application/json": {
                            isi: components["schemas"]["HasilSaya"][];
                        };
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
    "/api/v1/evaluasi/bahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bahan evaluasi seorang pegawai */
        get: {
            parameters: {
                query: {
                    pegawaiId: string;
                    periodeId: string;
                };
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
                        "application/json": components["schemas"]["Evaluasi"];
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
    "/api/v1/evaluasi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu evaluasi */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluasi"];
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
        /** Simpan penilaian */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IsiEvaluasiInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluasi"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evaluasi/{id}/mengapa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mengapa predikat ini */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Mengapa"];
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
    "/api/v1/evaluasi/kesepakatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usulan memakai hasil periodik lama yang menunggu jawaban saya */
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
                        "application/json": {
                            isi: components["schemas"]["KesepakatanHasilLama"][];
                        };
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
        /** Usulkan, setujui, atau tolak pemakaian hasil periodik lama */
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
                        /** Format: uuid */
                        pegawaiId: string;
                        /** Format: uuid */
                        periodeId: string;
                        setuju: boolean;
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
                        "application/json": components["schemas"]["KesepakatanHasilLama"];
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
    "/api/v1/evaluasi/{id}/penetapan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tetapkan evaluasi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluasi"];
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
    "/api/v1/evaluasi/{id}/pengambilalihan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tetapkan sebagai atasan pejabat penilai */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluasi"];
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
    "/api/v1/evaluasi/{id}/penyampaian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sampaikan kepada pegawai */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluasi"];
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
    "/api/v1/evaluasi/{id}/penerimaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terima dokumen evaluasi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Evaluasi"];
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
    "/api/v1/koreksi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Koreksi periode yang ditutup */
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
                        "application/json": {
                            isi: components["schemas"]["Koreksi"][];
                            kemampuan: string[];
                        };
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
        /** Buka koreksi */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        pegawaiId: string;
                        /** Format: uuid */
                        periodeId: string;
                        /** @description Apa yang dikoreksi. */
                        hal: string;
                        /** @description Mengapa, dengan dasarnya. */
                        alasan: string;
                        /**
                         * Format: date
                         * @description Hari terakhir pejabat penilai dapat menetapkan yang baru.
                         */
                        sampai: string;
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
                        "application/json": components["schemas"]["Koreksi"];
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
    "/api/v1/koreksi/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan koreksi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["Koreksi"];
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
    "/api/v1/tenggat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tenggat saya */
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
                        "application/json": {
                            /** Format: date */
                            hariIni: string;
                            isi: components["schemas"]["TenggatBerjalan"][];
                        };
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
    "/api/v1/tenggat/instansi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tenggat instansi */
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
                        "application/json": components["schemas"]["TenggatInstansi"];
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
    "/api/v1/hari-libur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kalender kerja */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["KalenderKerja"];
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
        /** Ubah kalender kerja */
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
                        /** @default [] */
                        tambah?: components["schemas"]["HariLiburInput"][];
                        /** @default [] */
                        hapus?: string[];
                        alasan: string;
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
                        "application/json": components["schemas"]["AkibatKalender"];
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
    "/api/v1/hari-libur/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Akibat perubahan kalender */
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
                        /** @default [] */
                        tambah?: components["schemas"]["HariLiburInput"][];
                        /** @default [] */
                        hapus?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AkibatKalender"];
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
    "/api/v1/gangguan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gangguan sistem */
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
                        "application/json": {
                            isi: components["schemas"]["Gangguan"][];
                            kemampuan: string[];
                        };
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
        /** Catat gangguan */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: date-time */
                        mulai: string;
                        /** Format: date-time */
                        selesai: string;
                        alasan: string;
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
                        "application/json": {
                            isi: components["schemas"]["Gangguan"][];
                            kemampuan: string[];
                        };
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
    "/api/v1/gangguan/{id}/pencabutan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cabut catatan gangguan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": {
                            isi: components["schemas"]["Gangguan"][];
                            kemampuan: string[];
                        };
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
    "/api/v1/keberatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keberatan yang menyangkut Anda */
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
                        "application/json": {
                            isi: components["schemas"]["BarisKeberatan"][];
                        };
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
    "/api/v1/keberatan/kelayakan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Apakah hasil evaluasi saya masih dapat diberatkan */
        get: {
            parameters: {
                query: {
                    evaluasiId: string;
                };
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
                        "application/json": components["schemas"]["KelayakanKeberatan"];
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
    "/api/v1/keberatan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu keberatan */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Keberatan"];
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
        /** Simpan rancangan keberatan */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IsiKeberatanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Keberatan"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/keberatan/{id}/penjelasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beri atau catat penjelasan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description Siapa yang menjelaskan.
                         * @enum {string}
                         */
                        pihak: "PENILAI" | "PEGAWAI";
                        /**
                         * @description LISAN dan TIDAK_MEMBERI dicatat atasan.
                         * @default TERTULIS
                         * @enum {string}
                         */
                        cara?: "TERTULIS" | "LISAN" | "TIDAK_MEMBERI";
                        uraian: string;
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
                        "application/json": components["schemas"]["Keberatan"];
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
    "/api/v1/keberatan/{id}/keputusan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Putuskan keberatan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        putusan: "MENGUATKAN" | "MENGUBAH";
                        /** @default null */
                        ratingHasil?: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                        /** @default null */
                        ratingPerilaku?: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                        /** @default  */
                        keputusan?: string;
                        /** @default null */
                        rekomendasi?: string | null;
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
                        "application/json": components["schemas"]["Keberatan"];
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
    "/api/v1/keberatan/{id}/pengajuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ajukan keberatan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Keberatan"];
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
    "/api/v1/keberatan/{id}/penarikan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tarik keberatan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Keberatan"];
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
    "/api/v1/keberatan/{id}/penerimaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tandatangani keputusan atas keberatan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Keberatan"];
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
    "/api/v1/pelaporan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pelaporan hasil evaluasi kepada PyB */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                    cari?: string;
                    status?: "BELUM" | "SIAP" | "DILAPORKAN" | "KOREKSI";
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarPelaporan"];
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
        /** Laporkan hasil evaluasi kepada PyB */
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
                        /** Format: uuid */
                        periodeId: string;
                        /** @default null */
                        evaluasiId?: string[] | null;
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
                        "application/json": components["schemas"]["HasilPelaporan"];
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
    "/api/v1/tindak-lanjut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Usulan tindak lanjut dan keadaannya */
        get: {
            parameters: {
                query?: {
                    /** @description Milik sendiri, yang Anda nilai, atau unit yang Anda kelola sebagai operator. */
                    lingkup?: "SAYA" | "BAWAHAN" | "UNIT";
                    keadaan?: "TERBUKA" | "SEMUA";
                    bentuk?: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI" | "PERIKSA_SANKSI";
                    unitKerjaId?: string;
                    evaluasiId?: string;
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarTindakLanjut"];
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
        /** Usulkan tindak lanjut */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        pegawaiId: string;
                        /** @enum {string} */
                        bentuk: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI";
                        /** @enum {string} */
                        sebab: "KEMAJUAN" | "PIMPINAN";
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
                        "application/json": components["schemas"]["TindakLanjut"];
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
    "/api/v1/tindak-lanjut/kemajuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pegawai yang menurut umpan balik belum menunjukkan kemajuan */
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
                        "application/json": components["schemas"]["TandaKemajuan"];
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
    "/api/v1/tindak-lanjut/prioritas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Prioritas kelompok rencana suksesi dan pengembangan kompetensi */
        get: {
            parameters: {
                query?: {
                    tahun?: number;
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarPrioritas"];
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
    "/api/v1/tindak-lanjut/{id}/peniadaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nyatakan usulan tidak dilakukan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["TindakLanjut"];
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
    "/api/v1/tindak-lanjut/{id}/penyelesaian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Selesaikan pemeriksaan jalur sanksi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["TindakLanjut"];
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
    "/api/v1/bimbingan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bimbingan yang menyangkut Anda */
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
                        "application/json": components["schemas"]["DaftarBimbingan"];
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
        /** Rencanakan coaching atau mentoring */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        pegawaiId: string;
                        /** @enum {string} */
                        jenis: "COACHING" | "MENTORING";
                        tindakLanjutId?: string | null;
                        pembimbingId?: string | null;
                        jadwal?: string | null;
                        tempat?: string | null;
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
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
    "/api/v1/bimbingan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu bimbingan */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
    "/api/v1/bimbingan/{id}/isian-pegawai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Isi bagian pegawai */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        jenis: "COACHING";
                        tujuan: {
                            indikator: string;
                            baseline?: string | null;
                            target: string;
                            strategi: string;
                        }[];
                        fakta: {
                            target: string;
                            progres: string;
                            masalah: string;
                            penyebab: string;
                        }[];
                        peluang: string;
                    } | {
                        /** @enum {string} */
                        jenis: "MENTORING";
                        tujuan: {
                            keahlian: string;
                            jangkaWaktu: string;
                            perubahan: string;
                            ukuran: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bimbingan/{id}/isian-pembimbing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Isi bagian pembimbing */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        jenis: "COACHING";
                        langkah: {
                            indikator: string;
                            strategi: string;
                            sesuaikanSkp: boolean;
                        }[];
                    } | {
                        /** @enum {string} */
                        jenis: "MENTORING";
                        jurnal: {
                            /** Format: date */
                            waktu: string;
                            tempat: string;
                            materi: string;
                            rencanaAksi: string;
                            /** Format: date */
                            targetWaktu: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bimbingan/{id}/tanda-tangan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tandatangani catatan bimbingan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
    "/api/v1/bimbingan/{id}/pengembalian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Minta catatan diperbaiki */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
    "/api/v1/bimbingan/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan bimbingan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
    "/api/v1/bimbingan/{id}/umpan-balik": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Umpan balik bimbingan; hanya untuk pegawainya dan atasan dari pimpinan */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UmpanBalikBimbingan"];
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
        /** Beri umpan balik bimbingan (B.1.8) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        jawaban: {
                            nomor: number;
                            /** @enum {string} */
                            jawaban: "YA" | "SEBAGIAN" | "TIDAK";
                        }[];
                        catatan?: string | null;
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
                        "application/json": components["schemas"]["Tersimpan"];
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
    "/api/v1/bimbingan/{id}/kompetensi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Evaluasi kompetensi (B.1.9) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nilai: {
                            /** @enum {string} */
                            rumpun: "MANAJERIAL" | "SOSIO_KULTURAL" | "TEKNIS";
                            kompetensi: string;
                            nilai: number;
                            alasan: string;
                        }[];
                        rekomendasi: string;
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
                        "application/json": components["schemas"]["BimbinganLengkap"];
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
    "/api/v1/rencana-kompetensi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rencana pengembangan kompetensi */
        get: {
            parameters: {
                query?: {
                    /** @description Pegawai yang Anda nilai; tanpa ini, rencana Anda sendiri. */
                    pegawaiId?: string;
                };
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
                        "application/json": components["schemas"]["DaftarRencanaKompetensi"];
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
        /** Tambah rencana kompetensi */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        pegawaiId: string;
                        tindakLanjutId?: string | null;
                        bimbinganId?: string | null;
                        kompetensi: string;
                        kesenjangan: string;
                        /** @enum {string} */
                        bentuk: "COACHING" | "MENTORING" | "BELAJAR_MANDIRI" | "KOMUNITAS_BELAJAR" | "PENUGASAN" | "MAGANG" | "PELATIHAN";
                        pendampingId?: string | null;
                        /** Format: date */
                        sampai: string;
                        jp: number;
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
                        "application/json": components["schemas"]["RencanaKompetensi"];
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
    "/api/v1/rencana-kompetensi/{id}/penyelesaian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Selesaikan rencana kompetensi dengan bukti */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        hasil: string;
                        /** Format: uuid */
                        buktiId: string;
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
                        "application/json": components["schemas"]["RencanaKompetensi"];
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
    "/api/v1/rencana-kompetensi/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan rencana kompetensi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["RencanaKompetensi"];
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
    "/api/v1/konseling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Konseling yang menyangkut Anda */
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
                        "application/json": components["schemas"]["DaftarKonseling"];
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
        /** Beritahukan permasalahan perilaku kepada pegawai */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        pegawaiId: string;
                        tindakLanjutId?: string | null;
                        pemberitahuan: string;
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
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/konseling/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu konseling */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/konseling/{id}/isi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pertemuan dan catatan; hanya untuk konselor dan pegawainya */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IsiKonseling"];
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
    "/api/v1/konseling/{id}/tanggapan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tanggapi pemberitahuan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tanggapan: string;
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
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/konseling/{id}/perbaikan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nyatakan perilaku membaik */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/konseling/{id}/laporan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laporkan permasalahan perilaku kerja (B.1.10) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF")[];
                        ekspektasiKhusus?: string | null;
                        uraian: string;
                        serupa: boolean;
                        tindakan: string;
                        umpanBalikId: string[];
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
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/konseling/{id}/peniadaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nyatakan konseling tidak diperlukan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/konseling/{id}/konselor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tunjuk konselor */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        konselorId: string;
                        /** @enum {string} */
                        jenis: "INDEPENDEN" | "PENILAI_TERLATIH" | "PEJABAT_FUNGSI";
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
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/konseling/{id}/sesi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jadwalkan pertemuan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        mulai?: string | null;
                        tempat: string;
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
                        "application/json": components["schemas"]["Tersimpan"];
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
    "/api/v1/konseling/{id}/catatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tulis catatan konseling */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        isi: string;
                        untukPegawai: boolean;
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
                        "application/json": components["schemas"]["Tersimpan"];
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
    "/api/v1/konseling/{id}/penyelesaian": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Selesaikan konseling */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kesimpulan: "MEMBAIK" | "PERLU_PENDAMPINGAN" | "PERLU_TINDAK_LANJUT";
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
                        "application/json": components["schemas"]["KonselingLengkap"];
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
    "/api/v1/distribusi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sebaran predikat pegawai yang dinilai */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                };
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
                        "application/json": components["schemas"]["Distribusi"];
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
    "/api/v1/distribusi/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jumlah predikat setiap unit dan seluruh instansi */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                };
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
                        "application/json": components["schemas"]["DaftarSebaranUnit"];
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
    "/api/v1/distribusi/ruang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ruang kurva: pegawai yang dinilai, sebarannya, dan percobaan pribadi */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                    lingkup?: "PENILAI" | "KALIBRASI";
                };
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
                        "application/json": components["schemas"]["RuangKurva"];
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
    "/api/v1/distribusi/simulasi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Simpan percobaan pribadi */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        periodeId: string;
                        /** @enum {string} */
                        lingkup: "PENILAI" | "KALIBRASI";
                        pergeseran: {
                            /** Format: uuid */
                            pegawaiId: string;
                            dari: {
                                /** @enum {string} */
                                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                                /** @enum {string} */
                                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                            };
                            ke: {
                                /** @enum {string} */
                                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                                /** @enum {string} */
                                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                            };
                            /** @default null */
                            alasan?: string | null;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RuangKurva"];
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
        post?: never;
        /** Buang percobaan pribadi */
        delete: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RuangKurva"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/distribusi/simulasi/{id}/penetapan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jadikan nyata pergeseran dalam percobaan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        alasanUnit?: string | null;
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
                        "application/json": components["schemas"]["RuangKurva"];
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
    "/api/v1/distribusi/alasan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tulis alasan sebaran yang melampaui pola */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        periodeId: string;
                        alasan: string;
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
                        "application/json": components["schemas"]["RuangKurva"];
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
    "/api/v1/aktivitas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Aktivitas saya
         * @description Terbaru dahulu. Tanpa `dari`: tiga bulan terakhir.
         */
        get: {
            parameters: {
                query?: {
                    dari?: string;
                    sampai?: string;
                    keadaan?: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarAktivitas"];
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
        /** Laporkan aktivitas */
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
                        /** Format: date */
                        tanggal: string;
                        /** @default null */
                        rhkId?: string | null;
                        /** @default null */
                        rencanaAksiId?: string | null;
                        /** @enum {string} */
                        kategori?: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                        /** @default null */
                        mulai?: string | null;
                        /** @default null */
                        selesai?: string | null;
                        /** @default null */
                        menit?: number | null;
                        uraian: string;
                        /** @default null */
                        volume?: number | null;
                        /** @default null */
                        satuan?: string | null;
                        /**
                         * @description Dari mana realisasi diketahui.
                         * @default null
                         */
                        sumberData?: string | null;
                        /** @default false */
                        luarHariKerja?: boolean;
                        /** @default [] */
                        bukti?: string[];
                        /** Format: uuid */
                        id: string;
                        /**
                         * @description Langsung dikirim untuk diperiksa.
                         * @default false
                         */
                        kirim?: boolean;
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
                        "application/json": components["schemas"]["AktivitasTersimpan"];
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
    "/api/v1/aktivitas/salin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ulangi aktivitas lama */
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
                        /** Format: uuid */
                        id: string;
                        dari: {
                            /** Format: date */
                            tanggal: string;
                            /** Format: uuid */
                            id: string;
                        };
                        /** Format: date */
                        tanggal?: string;
                        /** @default false */
                        kirim?: boolean;
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
                        "application/json": components["schemas"]["AktivitasTersimpan"];
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
    "/api/v1/aktivitas/ekspor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unduh aktivitas sebagai XLSX atau CSV */
        get: {
            parameters: {
                query?: {
                    dari?: string;
                    sampai?: string;
                    keadaan?: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
                    format?: "xlsx" | "csv";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Isi berkas */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
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
    "/api/v1/aktivitas/kalender": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kalender aktivitas saya */
        get: {
            parameters: {
                query: {
                    bulan: string;
                };
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
                        "application/json": components["schemas"]["KalenderAktivitas"];
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
    "/api/v1/aktivitas/pilihan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pilihan untuk melapor pada satu hari */
        get: {
            parameters: {
                query: {
                    tanggal: string;
                };
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
                        "application/json": components["schemas"]["PilihanLapor"];
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
    "/api/v1/aktivitas/rekap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rekap bulan saya */
        get: {
            parameters: {
                query: {
                    bulan: string;
                };
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
                        "application/json": components["schemas"]["RekapBulan"];
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
    "/api/v1/aktivitas/pemeriksaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Antrean pemeriksaan */
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
                        "application/json": components["schemas"]["AntreanPemeriksaan"];
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
    "/api/v1/aktivitas/verifikasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Putuskan banyak aktivitas */
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
                        putusan: {
                            /** Format: date */
                            tanggal: string;
                            /** Format: uuid */
                            id: string;
                            versi: number;
                            /** @enum {string} */
                            putusan: "VERIFIKASI" | "KEMBALIKAN" | "TOLAK";
                            catatan?: string;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HasilVerifikasi"];
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
    "/api/v1/aktivitas/hari-terbuka": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buka hari yang lewat batas */
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
                        catatan: string;
                        /** Format: uuid */
                        pegawaiId: string;
                        /** Format: date */
                        tanggal: string;
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
                        "application/json": components["schemas"]["HariTerbuka"];
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
    "/api/v1/aktivitas/{tanggal}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu aktivitas */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tanggal: string;
                    id: string;
                };
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
                        "application/json": components["schemas"]["Aktivitas"];
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
        /** Ubah aktivitas */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tanggal: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        tanggal: string;
                        /** @default null */
                        rhkId?: string | null;
                        /** @default null */
                        rencanaAksiId?: string | null;
                        /** @enum {string} */
                        kategori?: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                        /** @default null */
                        mulai?: string | null;
                        /** @default null */
                        selesai?: string | null;
                        /** @default null */
                        menit?: number | null;
                        uraian: string;
                        /** @default null */
                        volume?: number | null;
                        /** @default null */
                        satuan?: string | null;
                        /**
                         * @description Dari mana realisasi diketahui.
                         * @default null
                         */
                        sumberData?: string | null;
                        /** @default false */
                        luarHariKerja?: boolean;
                        /** @default [] */
                        bukti?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AktivitasTersimpan"];
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
        post?: never;
        /** Hapus aktivitas */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tanggal: string;
                    id: string;
                };
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
    "/api/v1/aktivitas/{tanggal}/{id}/pengiriman": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kirim aktivitas */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tanggal: string;
                    id: string;
                };
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
                        "application/json": components["schemas"]["AktivitasTersimpan"];
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
    "/api/v1/aktivitas/{tanggal}/{id}/penarikan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tarik aktivitas */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tanggal: string;
                    id: string;
                };
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
                        "application/json": components["schemas"]["AktivitasTersimpan"];
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
    "/api/v1/aktivitas/{tanggal}/{id}/pembukaan-kembali": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buka kembali aktivitas terverifikasi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    tanggal: string;
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        catatan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Aktivitas"];
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
    "/api/v1/unit-kerja/rekap-awal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unit tempat rekap saya dimulai */
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
                        "application/json": {
                            unitId: string | null;
                        };
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
    "/api/v1/unit-kerja/{id}/rekap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rekap aktivitas unit kerja */
        get: {
            parameters: {
                query: {
                    tahun: number;
                    bulan?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
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
                        "application/json": components["schemas"]["RekapUnit"];
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
    "/api/v1/aktivitas/saran": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Kegiatan yang biasa saya laporkan
         * @description Dari riwayat sendiri saja, dengan alasannya. Tidak mengirim apa pun.
         */
        get: {
            parameters: {
                query: {
                    tanggal: string;
                };
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
                        "application/json": components["schemas"]["SaranLapor"];
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
    "/api/v1/aktivitas/favorit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jadikan aktivitas favorit */
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
                        /** Format: uuid */
                        id: string;
                        dari: {
                            /** Format: date */
                            tanggal: string;
                            /** Format: uuid */
                            id: string;
                        };
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
                        "application/json": components["schemas"]["FavoritAktivitas"];
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
    "/api/v1/aktivitas/favorit/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lepaskan favorit */
        delete: {
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
    "/api/v1/realisasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lembar realisasi sebuah periode */
        get: {
            parameters: {
                query: {
                    periodeId: string;
                    pegawaiId?: string;
                };
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
                        "application/json": components["schemas"]["LembarRealisasi"];
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
    "/api/v1/realisasi/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Simpan realisasi */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        periodeId: string;
                        /** Format: uuid */
                        rhkId: string;
                        /** @default null */
                        indikatorId?: string | null;
                        uraian: string;
                        /** @default null */
                        angka?: number | null;
                        bukti: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Realisasi"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/skp/{id}/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan dokumen SKP */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        jenis: "SKP" | "LAMPIRAN_SKP";
                        /** @description Nomor versi SKP; tanpa nomor, versi yang berlaku bagi Anda. */
                        nomor?: number;
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
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/skp/{id}/pratinjau.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Pratinjau SKP yang belum ditetapkan */
        get: {
            parameters: {
                query?: {
                    jenis?: "SKP" | "LAMPIRAN_SKP";
                    nomor?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description PDF */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
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
    "/api/v1/evaluasi/{id}/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan dokumen evaluasi */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        jenis: "DOKUMEN_EVALUASI" | "HASIL_EVALUASI" | "KEPUTUSAN_KEBERATAN";
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
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/bimbingan/{id}/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan formulir bimbingan (B.1.6 sampai B.1.9) */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        jenis: "CATATAN_BIMBINGAN" | "UMPAN_BALIK_BIMBINGAN" | "EVALUASI_KOMPETENSI";
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
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/konseling/{id}/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan laporan permasalahan perilaku (B.1.10) untuk Anda sendiri */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/distribusi/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan Format Penetapan Predikat Kinerja dari ruang kurva Anda */
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
                        /** Format: uuid */
                        periodeId: string;
                        /** @enum {string} */
                        lingkup: "PENILAI" | "KALIBRASI";
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
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/pegawai/{id}/angka-kredit/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan rekap penetapan angka kredit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dokumen yang diterbitkan */
        get: {
            parameters: {
                query?: {
                    /** @description Pegawai lain yang Anda nilai atau kelola; tanpa ini, dokumen Anda. */
                    pegawaiId?: string;
                    tahun?: number;
                    skpId?: string;
                    evaluasiId?: string;
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarDokumen"];
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
    "/api/v1/dokumen/{id}/isi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Isi dokumen */
        get: {
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
                /** @description PDF */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": unknown;
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
    "/api/v1/skp/{id}/manual-indikator/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan manual indikator (A.1.3) */
        post: {
            parameters: {
                query?: {
                    nomor?: number;
                };
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
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/workblock/{id}/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan workblock (A.1.4) */
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
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/matriks/{id}/dokumen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terbitkan matriks peran hasil (A.1.5) */
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
                        "application/json": components["schemas"]["Dokumen"];
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
    "/api/v1/perjanjian-kinerja": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Perjanjian kinerja setahun, per unit kerja */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["DaftarPerjanjianKinerja"];
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
        /** Mulai perjanjian kinerja */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        unitKerjaId: string;
                        tahun: number;
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
                        "application/json": components["schemas"]["PerjanjianKinerja"];
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
    "/api/v1/perjanjian-kinerja/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu perjanjian kinerja */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PerjanjianKinerja"];
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
        /** Simpan rancangan perjanjian kinerja */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default null */
                        nomor?: string | null;
                        sasaran: {
                            /** Format: uuid */
                            id: string;
                            uraian: string;
                            /**
                             * @description Sasaran unit di atasnya yang didukung.
                             * @default null
                             */
                            indukId?: string | null;
                            indikator: {
                                /** Format: uuid */
                                id: string;
                                uraian: string;
                                /** @description Dengan satuannya, mis. "72,5 %". */
                                target: string;
                                /** @default null */
                                targetAngka?: number | null;
                                /** @default null */
                                satuan?: string | null;
                                /**
                                 * @default MAKSIMALKAN
                                 * @enum {string}
                                 */
                                polaritas?: "MAKSIMALKAN" | "MINIMALKAN";
                                /** @default null */
                                perspektif?: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                            }[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PerjanjianKinerja"];
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
        post?: never;
        /** Hapus rancangan perjanjian kinerja */
        delete: {
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
    "/api/v1/perjanjian-kinerja/{id}/finalisasi": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nyatakan final */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date
                         * @description Tanggal perjanjian ditandatangani.
                         */
                        tanggal: string;
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
                        "application/json": components["schemas"]["PerjanjianKinerja"];
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
    "/api/v1/perjanjian-kinerja/{id}/perubahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Buka untuk perubahan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["PerjanjianKinerja"];
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
    "/api/v1/matriks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Matriks saya */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["DaftarMatriks"];
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
        /** Mulai matriks */
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
                        /** Format: uuid */
                        id: string;
                        tahun: number;
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
                        "application/json": components["schemas"]["Matriks"];
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
    "/api/v1/matriks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu matriks */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Matriks"];
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
    "/api/v1/matriks/{id}/sel/{selId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Isi satu sel
         * @description Sel yang sudah ada diubah dengan If-Match; sel baru tanpa.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    selId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pegawaiId: string;
                        /** Format: uuid */
                        indikatorId: string;
                        /** @enum {string} */
                        isi: "PERAN" | "TIDAK_ADA_PERAN" | "KOSONG";
                        /** @default  */
                        peran?: string;
                        /** @default null */
                        metode?: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
                        /** @default null */
                        targetAngka?: number | null;
                        /** @default null */
                        satuan?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            sel: components["schemas"]["SelMatriks"] | null;
                            jumlah: {
                                target: number;
                                jumlah: number;
                                selisih: number;
                            } | null;
                        };
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matriks/{id}/orang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Minta pegawai unit lain */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pegawaiId: string;
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
                        "application/json": components["schemas"]["Matriks"];
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
    "/api/v1/matriks/{id}/orang/{pegawaiId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Keluarkan pegawai unit lain */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pegawaiId: string;
                };
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
                        "application/json": components["schemas"]["Matriks"];
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
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/matriks/{id}/orang/{pegawaiId}/keputusan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Setujui atau tolak penugasan pegawai Anda */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pegawaiId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        setuju: boolean;
                        /** @default  */
                        catatan?: string;
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
                        "application/json": components["schemas"]["Matriks"];
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
    "/api/v1/skp/{id}/manual-indikator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Manual indikator kinerja sebuah SKP */
        get: {
            parameters: {
                query?: {
                    nomor?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
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
                        "application/json": components["schemas"]["DaftarManualIndikator"];
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
    "/api/v1/skp/{id}/manual-indikator/{indikatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Simpan manual satu indikator
         * @description Manual yang sudah ada diubah dengan If-Match; yang baru tanpa.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    indikatorId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        tujuan?: string;
                        /** @default  */
                        definisi?: string;
                        /** @default  */
                        formula?: string;
                        /** @default  */
                        satuan?: string;
                        /** @default null */
                        kendali?: ("OUTCOME" | "OUTCOME_ANTARA" | "OUTPUT_RENDAH") | null;
                        /** @default  */
                        sumberData?: string;
                        /** @default null */
                        periodePelaporan?: ("BULANAN" | "TRIWULANAN" | "SEMESTERAN" | "TAHUNAN") | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManualIndikator"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/perjanjian-kinerja/{id}/manual-indikator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Manual indikator di balik perjanjian kinerja */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ManualPerjanjian"];
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
    "/api/v1/workblock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Workblock saya dan pimpinan saya */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["DaftarWorkblock"];
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
        /** Tulis workblock */
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
                        judul: string;
                        /** @default [] */
                        indikatorTarget?: string[];
                        /** @default  */
                        pihakTerlibat?: string;
                        /** @default  */
                        waktuPenyelesaian?: string;
                        /** @default  */
                        penerimaManfaat?: string;
                        /** @default  */
                        tujuan?: string;
                        /** @default  */
                        anggaran?: string;
                        /** @default [] */
                        kegiatanRutin?: string[];
                        /** @default [] */
                        kegiatanTransformatif?: string[];
                        /** @default [] */
                        keluaranRutin?: string[];
                        /** @default [] */
                        keluaranTransformatif?: string[];
                        /** Format: uuid */
                        id: string;
                        tahun: number;
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
                        "application/json": components["schemas"]["Workblock"];
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
    "/api/v1/workblock/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu workblock */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workblock"];
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
        /** Simpan workblock */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        judul: string;
                        /** @default [] */
                        indikatorTarget?: string[];
                        /** @default  */
                        pihakTerlibat?: string;
                        /** @default  */
                        waktuPenyelesaian?: string;
                        /** @default  */
                        penerimaManfaat?: string;
                        /** @default  */
                        tujuan?: string;
                        /** @default  */
                        anggaran?: string;
                        /** @default [] */
                        kegiatanRutin?: string[];
                        /** @default [] */
                        kegiatanTransformatif?: string[];
                        /** @default [] */
                        keluaranRutin?: string[];
                        /** @default [] */
                        keluaranTransformatif?: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Workblock"];
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
        post?: never;
        /** Hapus workblock */
        delete: {
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
    "/api/v1/penutupan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kesiapan dan kemajuan penutupan satu tahun */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["KesiapanPenutupan"];
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
        /** Tutup satu tahun */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PenutupanBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Penutupan"];
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
    "/api/v1/penutupan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kemajuan penutupan */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Penutupan"];
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
    "/api/v1/penutupan/{id}/unit-kerja": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rekap tahun tiap unit kerja */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            tahun: number;
                            isi: components["schemas"]["RekapTahunUnit"][];
                        };
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
    "/api/v1/penutupan/{id}/jeda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Jeda penutupan */
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
                        "application/json": components["schemas"]["Penutupan"];
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
    "/api/v1/penutupan/{id}/lanjutan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lanjutkan penutupan */
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
                        "application/json": components["schemas"]["Penutupan"];
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
    "/api/v1/pegawai/{id}/angka-kredit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Angka kredit dan kesiapan naik */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AngkaKreditPegawai"];
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
    "/api/v1/pegawai/{id}/disiplin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hari tanpa alasan yang sah dan hukuman disiplin */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DisiplinPegawai"];
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
    "/api/v1/impor/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lembar yang dimuat */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Impor"];
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
        /**
         * Muat lembar untuk diperiksa
         * @description Badan permintaan adalah isi berkas XLSX, CSV, atau teks yang disalin dari lembar sebar (application/octet-stream). Belum ada yang diterima.
         */
        put: {
            parameters: {
                query: {
                    jenis: "AKTIVITAS";
                };
                header: {
                    /** @description Nama berkas, dikodekan dengan persen (encodeURIComponent). */
                    "x-nama-berkas": string;
                };
                path: {
                    id: string;
                };
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
                        "application/json": components["schemas"]["Impor"];
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
        post?: never;
        /** Buang lembar */
        delete: {
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
    "/api/v1/impor/{id}/baris": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Baris lembar yang dimuat */
        get: {
            parameters: {
                query?: {
                    hasil?: "SAH" | "SALAH" | "SUDAH_ADA" | "MASUK";
                    setelah?: number;
                    batas?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
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
                        "application/json": {
                            isi: components["schemas"]["BarisImpor"][];
                            setelah: number | null;
                        };
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
    "/api/v1/impor/{id}/pemadanan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Padankan kolom */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        pemadanan: {
                            [key: string]: number | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Impor"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impor/{id}/baris/{nomor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Perbaiki satu baris */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    nomor: number;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sel: string[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BarisImpor"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/impor/{id}/penerimaan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Terima baris yang benar
         * @description Paling banyak 500 baris sekali jalan; ulangi sampai tidak ada lagi yang sah.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description Aktivitas langsung dikirim untuk diperiksa.
                         * @default false
                         */
                        kirim?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Impor"];
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
    "/api/v1/pegawai/{id}/ip-asn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indeks profesionalitas seorang pegawai */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IpAsnPegawai"];
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
    "/api/v1/unit-kerja/{id}/ip-asn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Indeks profesionalitas unit kerja */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["IpAsnUnit"];
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
    "/api/v1/pegawai/{id}/riwayat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Riwayat kepegawaian */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarRiwayat"];
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
        /** Catat riwayat kepegawaian */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        uraian: string;
                        /** @default null */
                        nomor?: string | null;
                        /** @enum {string} */
                        jenis: "PENDIDIKAN";
                        /** @enum {string} */
                        kode: "S3" | "S2" | "S1_D4" | "D3" | "D2_D1_SMA" | "DI_BAWAH_SMA";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        uraian: string;
                        /** @default null */
                        nomor?: string | null;
                        /** @enum {string} */
                        jenis: "DIKLAT";
                        /** @enum {string} */
                        kode: "KEPEMIMPINAN" | "FUNGSIONAL" | "TEKNIS" | "SEMINAR";
                        nilai: number;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        uraian: string;
                        /** @default null */
                        nomor?: string | null;
                        /** @enum {string} */
                        jenis: "JENJANG_JF";
                        /** @enum {string} */
                        kode: "AHLI_UTAMA" | "AHLI_MADYA" | "AHLI_MUDA" | "AHLI_PERTAMA" | "PENYELIA" | "MAHIR" | "TERAMPIL" | "PEMULA";
                        /** @default 0 */
                        nilai?: number;
                        /** @default null */
                        sampai?: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        uraian: string;
                        /** @default null */
                        nomor?: string | null;
                        /** @enum {string} */
                        jenis: "PANGKAT";
                        /** @enum {string} */
                        kode: "I/a" | "I/b" | "I/c" | "I/d" | "II/a" | "II/b" | "II/c" | "II/d" | "III/a" | "III/b" | "III/c" | "III/d" | "IV/a" | "IV/b" | "IV/c" | "IV/d" | "IV/e";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        uraian: string;
                        /** @default null */
                        nomor?: string | null;
                        /** @enum {string} */
                        jenis: "HUKUMAN";
                        /** @enum {string} */
                        kode: "TEGURAN_LISAN" | "TEGURAN_TERTULIS" | "TIDAK_PUAS" | "POTONG_TUKIN_6_BULAN" | "POTONG_TUKIN_9_BULAN" | "POTONG_TUKIN_12_BULAN" | "TURUN_JABATAN" | "BEBAS_JABATAN" | "PEMBERHENTIAN";
                        /** @default null */
                        sampai?: string | null;
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        uraian: string;
                        /** @default null */
                        nomor?: string | null;
                        /** @enum {string} */
                        jenis: "TIDAK_MASUK";
                    } | {
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        tanggal: string;
                        uraian: string;
                        /** @default null */
                        nomor?: string | null;
                        /** @enum {string} */
                        jenis: "POTENSI";
                        nilai: number;
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
                        "application/json": components["schemas"]["DaftarRiwayat"];
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
    "/api/v1/pegawai/{id}/riwayat/{riwayatId}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan catatan riwayat */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    riwayatId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["DaftarRiwayat"];
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
    "/api/v1/pegawai/{id}/talenta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kotak talenta seorang pegawai */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TalentaPegawai"];
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
    "/api/v1/unit-kerja/{id}/talenta": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sembilan kotak talenta unit kerja */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TalentaUnit"];
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
    "/api/v1/pegawai/{id}/tpp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** TPP seorang pegawai pada satu bulan, dan mengapa */
        get: {
            parameters: {
                query?: {
                    bulan?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
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
                        "application/json": components["schemas"]["TppPegawai"];
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
    "/api/v1/tpp/ketentuan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ketentuan TPP instansi (operator) */
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
                        "application/json": components["schemas"]["DaftarKetentuanTpp"];
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
        /** Tetapkan ketentuan TPP mulai suatu tanggal */
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
                        /** Format: uuid */
                        id: string;
                        /** Format: date */
                        dari: string;
                        dasar: string;
                        isi: components["schemas"]["IsiKetentuanTppInput"];
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
                        "application/json": components["schemas"]["DaftarKetentuanTpp"];
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
    "/api/v1/tpp/ketentuan/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan ketentuan TPP */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarKetentuanTpp"];
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
    "/api/v1/tpp/potongan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Potongan disiplin sebulan (operator) */
        get: {
            parameters: {
                query: {
                    bulan: string;
                };
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
                        "application/json": components["schemas"]["DaftarPotonganTpp"];
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
        /** Catat potongan disiplin, semua baris atau tidak sama sekali */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PotonganTppBaruInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DaftarPotonganTpp"];
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
    "/api/v1/tpp/potongan/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan potongan disiplin */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["DaftarPotonganTpp"];
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
    "/api/v1/hambatan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Siapa yang SKP-nya terhambat, dan mengapa */
        get: {
            parameters: {
                query: {
                    tahun: number;
                    unitKerjaId?: string;
                    sebab?: "PERIODE_BELUM_DIBUKA" | "PERIODE_DITUTUP" | "TANPA_PENUGASAN" | "UNIT_TIDAK_BERLAKU" | "TANPA_PENILAI" | "PENILAI_GANDA" | "PENILAI_TIDAK_BERTUGAS" | "AKUN_BELUM_AKTIF" | "PENILAI_BELUM_AKTIF" | "PIMPINAN_BELUM_MENYUSUN" | "PIMPINAN_BELUM_MENGAJUKAN" | "PIMPINAN_MENUNGGU_PENETAPAN" | "MENUNGGU_PENETAPAN" | "DIKEMBALIKAN" | "BELUM_DIAJUKAN" | "BELUM_MULAI";
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": components["schemas"]["DaftarHambatan"];
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
    "/api/v1/hambatan/saya": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hambatan SKP saya, dan yang menunggu saya */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["HambatanSaya"];
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
    "/api/v1/hambatan/{id}/pengingat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ingatkan yang langkahnya ditunggu
         * @description `id` adalah pegawai yang SKP-nya terhambat.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tahun: number;
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
                        "application/json": components["schemas"]["Hambatan"];
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
    "/api/v1/hambatan/{id}/janji": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Janjikan tanggal selesai */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        tahun: number;
                        /** Format: date */
                        tanggal: string;
                        /** @default null */
                        catatan?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Hambatan"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/pohon-kinerja": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Puncak pohon kinerja */
        get: {
            parameters: {
                query: {
                    tahun: number;
                };
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
                        "application/json": components["schemas"]["PohonKinerja"];
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
    "/api/v1/pohon-kinerja/cabang": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Yang mendukung satu simpul */
        get: {
            parameters: {
                query: {
                    tahun: number;
                    jenis: "UNIT" | "SASARAN" | "RHK";
                    id: string;
                };
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
                        "application/json": components["schemas"]["CabangPohon"];
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
    "/api/v1/pohon-kinerja/jalur": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jalan dari puncak ke satu simpul */
        get: {
            parameters: {
                query: {
                    tahun: number;
                    jenis: "UNIT" | "SASARAN" | "RHK";
                    id: string;
                };
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
                        "application/json": components["schemas"]["JalurPohon"];
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
    "/api/v1/tim-kerja": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tim kerja yang menyangkut saya */
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
                        "application/json": components["schemas"]["DaftarTimKerja"];
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
        /** Bentuk tim kerja */
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
                        nama: string;
                        /** @default null */
                        tujuan?: string | null;
                        /** Format: uuid */
                        ketuaPegawaiId: string;
                        /** Format: date */
                        dari: string;
                        /** @default null */
                        sampai?: string | null;
                        /** Format: uuid */
                        id: string;
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
                        "application/json": components["schemas"]["TimKerja"];
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
    "/api/v1/tim-kerja/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Ubah tim kerja */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        nama: string;
                        /** @default null */
                        tujuan?: string | null;
                        /** Format: uuid */
                        ketuaPegawaiId: string;
                        /** Format: date */
                        dari: string;
                        /** @default null */
                        sampai?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimKerja"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tim-kerja/{id}/anggota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tambah anggota */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        pegawaiId: string;
                        /** Format: date */
                        dari: string;
                        /** @default null */
                        sampai?: string | null;
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
                        "application/json": components["schemas"]["TimKerja"];
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
    "/api/v1/tim-kerja/{id}/anggota/{pegawaiId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Akhiri keanggotaan */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pegawaiId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: date */
                        sampai: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TimKerja"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tim-kerja/{id}/anggota/{pegawaiId}/keputusan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Setujui atau tolak keanggotaan pegawai Anda */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    pegawaiId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        setuju: boolean;
                        /** @default  */
                        catatan?: string;
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
                        "application/json": components["schemas"]["TimKerja"];
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
    "/api/v1/perpindahan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Perpindahan yang tercatat (operator) */
        get: {
            parameters: {
                query?: {
                    pegawaiId?: string;
                    cari?: string;
                    setelah?: string;
                    batas?: number;
                };
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
                        "application/json": {
                            isi: components["schemas"]["PerpindahanRingkas"][];
                            setelah: string | null;
                        };
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
        /** Catat perpindahan beserta akibatnya */
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
                        /** Format: uuid */
                        pegawaiId: string;
                        /** @enum {string} */
                        jenis: "MUTASI" | "PROMOSI" | "ROTASI" | "PLT_MULAI" | "PLH_MULAI" | "PLT_SELESAI" | "GANTI_PENILAI" | "TUGAS_BELAJAR_MULAI" | "TUGAS_BELAJAR_SELESAI" | "TUGAS_BELAJAR_GAGAL" | "CLTN" | "MPP" | "PEJABAT_NEGARA" | "DIBERHENTIKAN_SEMENTARA" | "AKTIF_KEMBALI" | "CPNS" | "PPPK_BARU" | "KONTRAK_PARUH_WAKTU" | "PENSIUN" | "MENGUNDURKAN_DIRI" | "MENINGGAL";
                        /** Format: date */
                        tanggal: string;
                        /** @default null */
                        dasar?: string | null;
                        /** @default null */
                        jabatanId?: string | null;
                        /** @default null */
                        penilaiPegawaiId?: string | null;
                        /** @default null */
                        penggantiPegawaiId?: string | null;
                        /** @default false */
                        menilaiUnit?: boolean;
                        /** @default null */
                        sampai?: string | null;
                        /** @default null */
                        studi?: {
                            perguruanTinggi: string;
                            program: string;
                            /** @enum {string} */
                            jenjang: "S1_DALAM_NEGERI" | "LANJUT_DALAM_NEGERI" | "S1_LUAR_NEGERI" | "LANJUT_LUAR_NEGERI";
                            /** @default null */
                            akreditasi?: ("A" | "B" | "C") | null;
                            /** Format: date */
                            rencanaSelesai: string;
                        } | null;
                        /** @default null */
                        hasilStudi?: {
                            /** @default null */
                            ipk?: number | null;
                            /** @default null */
                            waktuLulus?: ("LEBIH_CEPAT" | "TEPAT_WAKTU" | "PERPANJANGAN") | null;
                        } | null;
                        /** Format: uuid */
                        id: string;
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
                        "application/json": components["schemas"]["Perpindahan"];
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
    "/api/v1/perpindahan/pratinjau": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apa yang akan terjadi, tanpa menyimpan */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["IsiPerpindahanInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PratinjauPerpindahan"];
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
    "/api/v1/perpindahan/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Satu perpindahan */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Perpindahan"];
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
    "/api/v1/perpindahan/{id}/pembatalan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Batalkan perpindahan yang keliru */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        alasan: string;
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
                        "application/json": components["schemas"]["Perpindahan"];
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
    "/api/v1/catatan-penilai/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Permintaan catatan kepada pejabat penilai sebelumnya */
        get: {
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
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatatanPenilai"];
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
        /** Tulis catatan tentang pegawai yang pindah */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        catatan: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["CatatanPenilai"];
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verifikasi/{kode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Periksa keaslian dokumen dari kodenya
         * @description Menjawab tanpa nama, NIP, atau predikat. Bandingkan SHA-256 berkas Anda dengan `sha256`; berkasnya tidak perlu dikirim.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    kode: string;
                };
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
                        "application/json": components["schemas"]["Verifikasi"];
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
        BuktiInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKAS" | "TAUTAN";
            nama: string;
            tautan: string | null;
            tipeIsi: string | null;
            ukuran: number | null;
            /** @description Sidik isi yang disimpan. */
            sha256: string | null;
            /** @description Ada miniatur pada /bukti/{id}/miniatur. */
            bergambar: boolean;
            diambilPada: string | null;
            dibuatPada: string;
            /** @description Banyaknya aktivitas dan realisasi yang memakainya. */
            dipakai: number;
            kemampuan: string[];
        };
        BuktiRingkasInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKAS" | "TAUTAN";
            nama: string;
            tautan: string | null;
            tipeIsi: string | null;
            ukuran: number | null;
            bergambar: boolean;
        };
        DaftarBuktiInput: {
            isi: components["schemas"]["BuktiInput"][];
            setelah: string | null;
        };
        AktivitasInput: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            tanggal: string;
            /** @enum {string} */
            kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
            rhkId: string | null;
            rhk: string | null;
            rencanaAksiId: string | null;
            rencanaAksi: string | null;
            mulai: string | null;
            selesai: string | null;
            menit: number;
            uraian: string;
            volume: number | null;
            satuan: string | null;
            sumberData: string | null;
            luarHariKerja: boolean;
            /** @enum {string} */
            keadaan: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
            catatanPemeriksa: string | null;
            diperiksaPada: string | null;
            dikirimPada: string | null;
            bukti: components["schemas"]["BuktiRingkasInput"][];
            versi: number;
            kemampuan: string[];
        };
        AktivitasTersimpanInput: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            tanggal: string;
            /** @enum {string} */
            kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
            rhkId: string | null;
            rhk: string | null;
            rencanaAksiId: string | null;
            rencanaAksi: string | null;
            mulai: string | null;
            selesai: string | null;
            menit: number;
            uraian: string;
            volume: number | null;
            satuan: string | null;
            sumberData: string | null;
            luarHariKerja: boolean;
            /** @enum {string} */
            keadaan: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
            catatanPemeriksa: string | null;
            diperiksaPada: string | null;
            dikirimPada: string | null;
            bukti: components["schemas"]["BuktiRingkasInput"][];
            versi: number;
            kemampuan: string[];
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
            peringatan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
        };
        DaftarAktivitasInput: {
            isi: components["schemas"]["AktivitasInput"][];
            setelah: string | null;
        };
        KalenderAktivitasInput: {
            bulan: string;
            hari: {
                /** Format: date */
                tanggal: string;
                hariKerja: boolean;
                libur: string | null;
                menit: number;
                menitDihitung: number;
                jumlah: {
                    draf: number;
                    dikirim: number;
                    diverifikasi: number;
                    direvisi: number;
                    ditolak: number;
                };
                /** @description Hari kerja yang sudah berlalu dan belum ada laporannya. */
                kosong: boolean;
                dapatDilaporkan: boolean;
            }[];
            batasMenitHarian: number;
            batasMundurHariKerja: number;
            ringkasan: {
                hariKerja: number;
                hariTerisi: number;
                hariKosong: number;
                menit: number;
                menitDihitung: number;
                targetMenit: number;
                /** @description Persen menit dihitung dari target; tidak memengaruhi rating. */
                produktivitas: number | null;
            };
        };
        PilihanLaporInput: {
            /** Format: date */
            tanggal: string;
            hariKerja: boolean;
            dapatDilaporkan: boolean;
            /** @description Tanggal terlama yang masih dapat dilaporkan. */
            batasTanggal: string;
            batasMenitHarian: number;
            menitHariItu: number;
            skpId: string | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
                rencanaAksi: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                }[];
            }[];
            terakhir: {
                rhkId: string | null;
                rencanaAksiId: string | null;
                /** @enum {string} */
                kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
            } | null;
            satuan: string[];
            /** @description Aktivitas hari terakhir yang terisi sebelum tanggal ini. */
            ulangi: components["schemas"]["AktivitasInput"][];
            penilai: string | null;
        };
        AntreanPemeriksaanInput: {
            /** @description Semua yang menunggu; yang dimuat paling banyak 300, terlama dahulu. */
            jumlah: number;
            orang: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string | null;
                };
                menit: number;
                entri: {
                    /** Format: uuid */
                    id: string;
                    /** Format: date */
                    tanggal: string;
                    /** @enum {string} */
                    kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                    rhkId: string | null;
                    rhk: string | null;
                    rencanaAksiId: string | null;
                    rencanaAksi: string | null;
                    mulai: string | null;
                    selesai: string | null;
                    menit: number;
                    uraian: string;
                    volume: number | null;
                    satuan: string | null;
                    sumberData: string | null;
                    luarHariKerja: boolean;
                    /** @enum {string} */
                    keadaan: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
                    catatanPemeriksa: string | null;
                    diperiksaPada: string | null;
                    dikirimPada: string | null;
                    bukti: components["schemas"]["BuktiRingkasInput"][];
                    versi: number;
                    kemampuan: string[];
                    tanda: {
                        /** @enum {string} */
                        kode: "TANPA_BUKTI" | "TEKS_SAMA" | "LUAR_KEBIASAAN" | "TERLAMBAT" | "LUAR_HARI_KERJA";
                        pesan: string;
                    }[];
                }[];
            }[];
        };
        HasilVerifikasiInput: {
            hasil: {
                /** Format: date */
                tanggal: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                hasil: "berhasil" | "ditolak";
                keadaan: ("DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK") | null;
                alasan: {
                    kode: string;
                    pesan: string;
                }[];
            }[];
        };
        HariTerbukaInput: {
            /** Format: uuid */
            pegawaiId: string;
            /** Format: date */
            tanggal: string;
            catatan: string;
        };
        RekapBulanInput: {
            bulan: string;
            dikirim: number;
            diverifikasi: number;
            direvisi: number;
            ditolak: number;
            menitDikirim: number;
            menitDiverifikasi: number;
        };
        RekapUnitInput: {
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            induk: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tahun: number;
            bulan: number | null;
            jumlah: {
                dikirim: number;
                diverifikasi: number;
                direvisi: number;
                ditolak: number;
                menitDikirim: number;
                menitDiverifikasi: number;
            };
            perBulan: {
                bulan: number;
                dikirim: number;
                diverifikasi: number;
                direvisi: number;
                ditolak: number;
                menitDikirim: number;
                menitDiverifikasi: number;
            }[];
            anak: {
                /** Format: uuid */
                id: string;
                nama: string;
                sendiri: boolean;
                dikirim: number;
                diverifikasi: number;
                direvisi: number;
                ditolak: number;
                menitDikirim: number;
                menitDiverifikasi: number;
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
        ProfilInstansiInput: {
            /**
             * @default KUANTITATIF
             * @enum {string}
             */
            pendekatan: "KUALITATIF" | "KUANTITATIF";
            /**
             * @default TRIWULANAN
             * @enum {string}
             */
            periodeEvaluasi: "BULANAN" | "TRIWULANAN";
            /** @default false */
            gabungTw4Akhir: boolean;
            /** @default {} */
            jendela: {
                [key: string]: {
                    tanggalMulai: number;
                    tanggalAkhir: number;
                };
            };
            /** @default 5 */
            hariKerja: 5 | 6;
            /** @default [] */
            mingguKerja: {
                mulai: string;
                hariKerja: 5 | 6;
            }[];
            /** @default {} */
            pengumumanBkn: {
                [key: string]: string;
            };
            /** @default 450 */
            batasMenitHarian: number;
            /** @default 3 */
            batasMundurHariKerja: number;
            batasTalenta?: [
                number,
                number
            ] | null;
            /** @enum {string} */
            jpIpAsn?: "AMBANG" | "PROPORSIONAL";
            /** @default {} */
            gangguan: {
                menitMinimum?: number;
                mulai?: string;
                selesai?: string;
            };
            /**
             * @default SE3_2023
             * @enum {string}
             */
            profilDistribusi: "SE3_2023" | "P6_ONLY" | "CUSTOM";
            /** @default {} */
            batasDistribusi: {
                [key: string]: {
                    predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                    /** @enum {string} */
                    jenis: "MIN" | "MAKS";
                    persen?: number;
                    orang?: number;
                }[];
            };
            /** @default true */
            ratingPimpinanDariOrganisasi: boolean;
            /** @default {} */
            petaRatingPimpinan: {
                [key: string]: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            };
            /** @default false */
            bantuanCapaian: boolean;
            /** @default null */
            ambangCapaian: {
                istimewa: number;
                baik: number;
                butuhPerbaikan: number;
                kurang: number;
            } | null;
            /** @default null */
            umpanBalikKelompokTerkecil: number | null;
            /**
             * @default SANGAT_BAIK
             * @enum {string}
             */
            ambangSuksesi: "SANGAT_BAIK" | "BAIK";
            /** @default 2 */
            minimalUmpanBalik: number;
            /** @default 50 */
            bagianPerluPerbaikan: number;
            /** @default 14 */
            jedaPelaporanPerilaku: number;
        };
        UnitKerjaInput: {
            kode: string;
            nama: string;
            /** @enum {string} */
            jenis: "INSTANSI" | "SEKRETARIAT" | "INSPEKTORAT" | "DINAS" | "BADAN" | "SATUAN" | "KECAMATAN" | "KELURAHAN" | "UPTD" | "PUSKESMAS" | "SEKOLAH" | "RSUD" | "BAGIAN" | "BIDANG" | "SEKSI" | "SUBBAGIAN";
            indukId: string | null;
            /** Format: uuid */
            id: string;
            versi: number;
            pimpinan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            jumlahPegawai: number;
        };
        JabatanInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitKerjaId: string;
            nama: string;
            /** @enum {string} */
            jenis: "KEPALA_DAERAH" | "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "JF" | "PELAKSANA";
            /** @default null */
            jenjang: string | null;
            /** @default null */
            kelas: number | null;
            /** @default false */
            memimpinUnit: boolean;
            /** @default false */
            unitMandiri: boolean;
            pemegang: {
                /** Format: uuid */
                id: string;
                nama: string;
            }[];
        };
        SaranLaporInput: {
            /** Format: date */
            tanggal: string;
            hariKerja: boolean;
            dapatDilaporkan: boolean;
            menitHariItu: number;
            batasMenitHarian: number;
            penilai: string | null;
            /** @description Satu per satu, yang paling mungkin dahulu. */
            saran: {
                /** @description Sama untuk kegiatan yang sama; huruf besar dan angka tidak membedakan, yang kedua pada satu hari bernomor. */
                kunci: string;
                uraian: string;
                /** @enum {string} */
                kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                rhkId: string | null;
                rhk: string | null;
                rencanaAksiId: string | null;
                rencanaAksi: string | null;
                mulai: string | null;
                selesai: string | null;
                menit: number;
                volume: number | null;
                satuan: string | null;
                favoritId: string | null;
                alasan: {
                    /** @constant */
                    jenis: "FAVORIT";
                } | {
                    /** @constant */
                    jenis: "TIAP_HARI";
                    kali: number;
                    dari: number;
                } | {
                    /** @constant */
                    jenis: "TIAP_PEKAN";
                    hari: number;
                    kali: number;
                    dari: number;
                } | {
                    /** @constant */
                    jenis: "SERING";
                    kali: number;
                    hariTerakhir: number;
                } | {
                    /** @constant */
                    jenis: "HARI_TERAKHIR";
                    /** Format: date */
                    tanggal: string;
                } | {
                    /** @constant */
                    jenis: "PEKAN_LALU";
                    /** Format: date */
                    tanggal: string;
                };
            }[];
            /** @description Satu hari utuh untuk diulang: hari terakhir yang terisi, dan hari yang sama pekan lalu. */
            hari: {
                /** @enum {string} */
                jenis: "HARI_TERAKHIR" | "PEKAN_LALU";
                /** Format: date */
                tanggal: string;
                isi: {
                    /** @description Sama untuk kegiatan yang sama; huruf besar dan angka tidak membedakan, yang kedua pada satu hari bernomor. */
                    kunci: string;
                    uraian: string;
                    /** @enum {string} */
                    kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                    rhkId: string | null;
                    rhk: string | null;
                    rencanaAksiId: string | null;
                    rencanaAksi: string | null;
                    mulai: string | null;
                    selesai: string | null;
                    menit: number;
                    volume: number | null;
                    satuan: string | null;
                    favoritId: string | null;
                    alasan: {
                        /** @constant */
                        jenis: "FAVORIT";
                    } | {
                        /** @constant */
                        jenis: "TIAP_HARI";
                        kali: number;
                        dari: number;
                    } | {
                        /** @constant */
                        jenis: "TIAP_PEKAN";
                        hari: number;
                        kali: number;
                        dari: number;
                    } | {
                        /** @constant */
                        jenis: "SERING";
                        kali: number;
                        hariTerakhir: number;
                    } | {
                        /** @constant */
                        jenis: "HARI_TERAKHIR";
                        /** Format: date */
                        tanggal: string;
                    } | {
                        /** @constant */
                        jenis: "PEKAN_LALU";
                        /** Format: date */
                        tanggal: string;
                    };
                }[];
            }[];
            /** @description Yang lama tidak dikerjakan; hanya mengisi tujuan, uraiannya tetap ditulis orangnya. */
            rencana: {
                /** Format: uuid */
                rhkId: string;
                rhk: string;
                rencanaAksiId: string | null;
                rencanaAksi: string | null;
                /** @description Hari terakhir ada kegiatannya; null bila belum pernah. */
                terakhir: string | null;
            }[];
        };
        FavoritAktivitasInput: {
            /** Format: uuid */
            id: string;
            uraian: string;
        };
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
        KutipanInput: {
            peraturan: string;
            pasal: string;
        };
        TemuanInput: {
            kode: string;
            pesan: string;
            jalur: string;
        };
        LangkahInput: {
            uraian: string;
            nilai: string;
            readonly dasar: components["schemas"]["KutipanInput"][];
        };
        AngkaKreditPegawaiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            sebab: components["schemas"]["TemuanInput"] | null;
            jenjang: ("AHLI_UTAMA" | "AHLI_MADYA" | "AHLI_MUDA" | "AHLI_PERTAMA" | "PENYELIA" | "MAHIR" | "TERAMPIL" | "PEMULA") | null;
            tmtJenjang: string | null;
            golongan: ("I/a" | "I/b" | "I/c" | "I/d" | "II/a" | "II/b" | "II/c" | "II/d" | "III/a" | "III/b" | "III/c" | "III/d" | "IV/a" | "IV/b" | "IV/c" | "IV/d" | "IV/e") | null;
            tahunan: {
                tahun: number;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                tetap: boolean;
            }[];
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    angkaKredit: number;
                    rincian: {
                        tahun: number | null;
                        /** @enum {string} */
                        jenjang: "AHLI_UTAMA" | "AHLI_MADYA" | "AHLI_MUDA" | "AHLI_PERTAMA" | "PENYELIA" | "MAHIR" | "TERAMPIL" | "PEMULA";
                        /** @enum {string} */
                        predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                        bulan: number;
                        persen: number;
                        koefisien: number;
                        angkaKredit: number;
                        dihitung: boolean;
                    }[];
                    akAwal: number;
                    akPendidikan: number;
                    kumulatif: number;
                    kesiapan: {
                        /** @enum {string} */
                        jenis: "PANGKAT" | "JENJANG";
                        menuju: string | null;
                        target: number | null;
                        kurang: number | null;
                        bulan: number | null;
                        akCukup: boolean | null;
                        halangan: {
                            kode: string;
                            pesan: string;
                            jalur: string;
                        }[];
                        belumPasti: {
                            kode: string;
                            pesan: string;
                            jalur: string;
                        }[];
                        siap: boolean;
                        langkah: {
                            uraian: string;
                            nilai: string;
                            readonly dasar: {
                                peraturan: string;
                                pasal: string;
                            }[];
                        }[];
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            } | null;
            kemampuan: string[];
        };
        IpAsnPegawaiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            predikat: {
                tahun: number;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                tetap: boolean;
            } | null;
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    ip: number;
                    kualifikasi: number;
                    kompetensi: number;
                    kinerja: number;
                    disiplin: number;
                    /** @enum {string} */
                    kategori: "SANGAT_TINGGI" | "TINGGI" | "SEDANG" | "RENDAH" | "SANGAT_RENDAH";
                    rincian: {
                        /** @enum {string} */
                        dimensi: "KUALIFIKASI" | "KOMPETENSI" | "KINERJA" | "DISIPLIN";
                        butir: string;
                        nilai: number;
                        maks: number;
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            };
            peluang: {
                /** @enum {string} */
                dimensi: "KUALIFIKASI" | "KOMPETENSI" | "KINERJA" | "DISIPLIN";
                butir: string;
                tambahan: number;
            }[];
        };
        IpAsnUnitInput: {
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    rerata: number;
                    /** @enum {string} */
                    kategori: "SANGAT_TINGGI" | "TINGGI" | "SEDANG" | "RENDAH" | "SANGAT_RENDAH";
                    n: number;
                    tanpaNilai: number;
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            };
            kategori: {
                /** @enum {string} */
                kategori: "SANGAT_TINGGI" | "TINGGI" | "SEDANG" | "RENDAH" | "SANGAT_RENDAH";
                jumlah: number;
            }[];
            tanpaNilai: {
                sebab: string;
                jumlah: number;
            }[];
            perluDilengkapi: {
                /** Format: uuid */
                id: string;
                nama: string;
                sebab: string[];
            }[];
        };
        TalentaPegawaiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            predikat: {
                tahun: number;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                tetap: boolean;
            } | null;
            potensi: {
                skor: number;
                /** Format: date */
                tanggal: string;
                sumber: string;
            } | null;
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    /** @enum {number} */
                    kotak: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
                    readonly rekomendasi: string[];
                    kelompokRencanaSuksesi: boolean;
                    /** @enum {string} */
                    sumbuKinerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                    /** @enum {string} */
                    sumbuPotensial: "RENDAH" | "MENENGAH" | "TINGGI";
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            };
        };
        TalentaUnitInput: {
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kotak: {
                kotak: number;
                orang: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string;
                    unitKerja: string;
                }[];
            }[];
            tanpaKotak: {
                sebab: string;
                jumlah: number;
            }[];
        };
        DisiplinPegawaiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            tahun: number;
            tidakMasuk: string[];
            hukuman: {
                nama: string;
                tingkat: string;
                /** Format: date */
                dari: string;
                sampai: string | null;
                dasar: string | null;
                berjalan: boolean;
            }[];
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    /** @enum {string} */
                    tingkat: "TIDAK_ADA" | "RINGAN" | "SEDANG" | "BERAT";
                    jenis: string | null;
                    kode: ("TEGURAN_LISAN" | "TEGURAN_TERTULIS" | "TIDAK_PUAS" | "POTONG_TUKIN_6_BULAN" | "POTONG_TUKIN_9_BULAN" | "POTONG_TUKIN_12_BULAN" | "TURUN_JABATAN" | "BEBAS_JABATAN" | "PEMBERHENTIAN") | null;
                    peralihan: string | null;
                    hari: number;
                    berturutTurut: number;
                    gajiDihentikan: boolean;
                    berikut: {
                        hari: number;
                        jenis: string;
                    } | null;
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            };
        };
        TugasBerandaInput: {
            /** @enum {string} */
            jenis: "SKP_BELUM" | "SKP_DRAF" | "SKP_DIKEMBALIKAN" | "AKTIVITAS_HARI_INI" | "AKTIVITAS_KOSONG" | "AKTIVITAS_DIKEMBALIKAN" | "REALISASI" | "DOKUMEN_DITERIMA" | "SKP_BAWAHAN" | "AKTIVITAS_BAWAHAN" | "EVALUASI_BAWAHAN" | "EVALUASI_DISAMPAIKAN" | "EVALUASI_BERALIH" | "EVALUASI_BERALIH_DISAMPAIKAN" | "KEBERATAN_DIJELASKAN" | "KEBERATAN_DIPUTUS" | "KEBERATAN_DITANDATANGANI" | "HASIL_DILAPORKAN" | "TINDAK_LANJUT_BAWAHAN" | "TINDAK_LANJUT_SANKSI" | "BIMBINGAN_DIISI" | "BIMBINGAN_DILAKSANAKAN" | "BIMBINGAN_DITANDATANGANI" | "RENCANA_KOMPETENSI" | "DIALOG_DATANG" | "DIALOG_KONFIRMASI" | "KESEPAKATAN" | "UMPAN_BALIK_DIMINTA" | "PERIODE_BELUM_DIBUKA" | "DATA_TANPA_PENUGASAN" | "DATA_TANPA_PENILAI" | "DATA_PENILAI_GANDA" | "DATA_TANPA_AKUN";
            jumlah: number | null;
            /** @description Jumlah seluruhnya, bila ada. */
            dari: number | null;
            tahun: number | null;
            periode: string | null;
            orang: string | null;
            /** @description Sebab atau hal, bila perlu disebut. */
            perihal: string | null;
            sejak: string | null;
            /** @description Hari terakhir. */
            batas: string | null;
            /** @description Jalur halaman tempat mengerjakannya. */
            tautan: string;
        };
        PenantianBerandaInput: {
            /** @enum {string} */
            jenis: "PENILAI_BELUM_ADA" | "SKP_DITETAPKAN" | "AKTIVITAS_DIPERIKSA" | "SKP_BAWAHAN_DIAJUKAN" | "SKP_TERTAHAN" | "KEBERATAN_DIPUTUS";
            jumlah: number | null;
            /** @description Jumlah seluruhnya, bila ada. */
            dari: number | null;
            tahun: number | null;
            periode: string | null;
            orang: string | null;
            /** @description Sebab atau hal, bila perlu disebut. */
            perihal: string | null;
            sejak: string | null;
            /** @description Hari terakhir. */
            batas: string | null;
            /** @description Jalur halaman tempat mengerjakannya. */
            tautan: string;
        };
        BerandaInput: {
            /** Format: date */
            hariIni: string;
            /** @description Batas terdekat lebih dahulu. */
            tugas: components["schemas"]["TugasBerandaInput"][];
            menunggu: components["schemas"]["PenantianBerandaInput"][];
            kedudukan: {
                skp: {
                    tahun: number;
                    id: string | null;
                    /** @enum {string} */
                    keadaan: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                    nomor: number | null;
                    adaYangBerlaku: boolean;
                } | null;
                kerja: {
                    bulan: string;
                    /** @description Hari kerja bulan ini sampai hari ini. */
                    hariKerja: number;
                    hariTerisi: number;
                    menit: number;
                    menitDihitung: number;
                    targetMenit: number;
                } | null;
                /** @description Hasil terakhir yang sudah disampaikan; hanya untuk pegawainya. */
                predikat: {
                    /** Format: uuid */
                    evaluasiId: string;
                    periode: string;
                    /** @enum {string} */
                    predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                } | null;
            };
            berikutnya: {
                /** @enum {string} */
                jenis: "JENDELA_DIBUKA" | "JENDELA_DITUTUP" | "PENETAPAN_SKP";
                /** Format: date */
                hari: string;
                sampai: string | null;
                periode: string | null;
                tahun: number;
            }[];
        };
        UmpanBalikBimbinganInput: {
            jawaban: {
                nomor: number;
                /** @enum {string} */
                jawaban: "YA" | "SEBAGIAN" | "TIDAK";
            }[];
            catatan: string | null;
            /** Format: date-time */
            ditandatanganiPada: string;
        };
        BimbinganInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "COACHING" | "MENTORING";
            tahun: number;
            /** @enum {string} */
            keadaan: "DIRENCANAKAN" | "DISIAPKAN" | "BERLANGSUNG" | "MENUNGGU_PEGAWAI" | "SELESAI" | "DIBATALKAN";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            pembimbing: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            atasan: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tindakLanjutId: string | null;
            jadwal: string | null;
            tempat: string | null;
            sebagai: ("PEGAWAI" | "PEMBIMBING" | "PENILAI" | "ATASAN_PENILAI")[];
            umpanBalikDiberikan: boolean;
            kompetensiDinilai: boolean;
            versi: number;
            kemampuan: string[];
        };
        DaftarBimbinganInput: {
            isi: components["schemas"]["BimbinganInput"][];
        };
        BimbinganLengkapInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "COACHING" | "MENTORING";
            tahun: number;
            /** @enum {string} */
            keadaan: "DIRENCANAKAN" | "DISIAPKAN" | "BERLANGSUNG" | "MENUNGGU_PEGAWAI" | "SELESAI" | "DIBATALKAN";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            pembimbing: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            atasan: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tindakLanjutId: string | null;
            jadwal: string | null;
            tempat: string | null;
            sebagai: ("PEGAWAI" | "PEMBIMBING" | "PENILAI" | "ATASAN_PENILAI")[];
            umpanBalikDiberikan: boolean;
            kompetensiDinilai: boolean;
            versi: number;
            kemampuan: string[];
            isiPegawai: ({
                /** @constant */
                jenis: "COACHING";
                tujuan: {
                    indikator: string;
                    baseline?: string | null;
                    target: string;
                    strategi: string;
                }[];
                fakta: {
                    target: string;
                    progres: string;
                    masalah: string;
                    penyebab: string;
                }[];
                peluang: string;
            } | {
                /** @constant */
                jenis: "MENTORING";
                tujuan: {
                    keahlian: string;
                    jangkaWaktu: string;
                    perubahan: string;
                    ukuran: string;
                }[];
            }) | null;
            isiPembimbing: ({
                /** @constant */
                jenis: "COACHING";
                langkah: {
                    indikator: string;
                    strategi: string;
                    sesuaikanSkp: boolean;
                }[];
            } | {
                /** @constant */
                jenis: "MENTORING";
                jurnal: {
                    /** Format: date */
                    waktu: string;
                    tempat: string;
                    materi: string;
                    rencanaAksi: string;
                    /** Format: date */
                    targetWaktu: string;
                }[];
            }) | null;
            alasan: string | null;
            pembimbingTandaPada: string | null;
            pegawaiTandaPada: string | null;
            kompetensi: {
                nilai: {
                    /** @enum {string} */
                    rumpun: "MANAJERIAL" | "SOSIO_KULTURAL" | "TEKNIS";
                    kompetensi: string;
                    nilai: number;
                    alasan: string;
                }[];
                rekomendasi: string;
                /** Format: date-time */
                ditandatanganiPada: string;
            } | null;
            indikator: {
                uraian: string;
                target: string;
            }[];
        };
        TersimpanInput: {
            /** Format: uuid */
            id: string;
        };
        KonselingInput: {
            /** Format: uuid */
            id: string;
            tahun: number;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
                unitKerja: string | null;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "DIBERITAHUKAN" | "MEMBAIK" | "DILAPORKAN" | "TIDAK_DIPERLUKAN" | "DITUNJUK" | "BERJALAN" | "SELESAI";
            /** Format: date-time */
            diberitahukanPada: string;
            dilaporkanPada: string | null;
            selesaiPada: string | null;
            konselor: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            jenisKonselor: ("INDEPENDEN" | "PENILAI_TERLATIH" | "PEJABAT_FUNGSI") | null;
            kesimpulan: ("MEMBAIK" | "PERLU_PENDAMPINGAN" | "PERLU_TINDAK_LANJUT") | null;
            sebagai: ("PEGAWAI" | "PENILAI" | "ATASAN_PENILAI" | "OPERATOR" | "KONSELOR")[];
            versi: number;
            kemampuan: string[];
        };
        DaftarKonselingInput: {
            isi: components["schemas"]["KonselingInput"][];
        };
        KonselingLengkapInput: {
            /** Format: uuid */
            id: string;
            tahun: number;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
                unitKerja: string | null;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "DIBERITAHUKAN" | "MEMBAIK" | "DILAPORKAN" | "TIDAK_DIPERLUKAN" | "DITUNJUK" | "BERJALAN" | "SELESAI";
            /** Format: date-time */
            diberitahukanPada: string;
            dilaporkanPada: string | null;
            selesaiPada: string | null;
            konselor: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            jenisKonselor: ("INDEPENDEN" | "PENILAI_TERLATIH" | "PEJABAT_FUNGSI") | null;
            kesimpulan: ("MEMBAIK" | "PERLU_PENDAMPINGAN" | "PERLU_TINDAK_LANJUT") | null;
            sebagai: ("PEGAWAI" | "PENILAI" | "ATASAN_PENILAI" | "OPERATOR" | "KONSELOR")[];
            versi: number;
            kemampuan: string[];
            pemberitahuan: string | null;
            tanggapan: string | null;
            /** Format: date */
            dapatDilaporkanSejak: string;
            laporan: {
                nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF")[];
                ekspektasiKhusus: string | null;
                uraian: string;
                serupa: boolean;
                tindakan: string;
                /** Format: date-time */
                ditandatanganiPada: string;
                jumlahBukti: number;
            } | null;
            umpanBalik: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
                /** @enum {string} */
                sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
                uraian: string;
                /** Format: date-time */
                pada: string;
            }[];
            ekspektasiKhusus: {
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
                uraian: string;
            }[];
        };
        IsiKonselingInput: {
            sesi: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                tanggal: string;
                mulai: string | null;
                tempat: string;
            }[];
            catatan: {
                /** Format: uuid */
                id: string;
                isi: string;
                untukPegawai: boolean;
                /** Format: date-time */
                pada: string;
            }[];
        };
        CapaianSementaraInput: {
            /** @enum {string} */
            predikat: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            keputusan: string;
            alasan: string;
            ditetapkanOleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            ditetapkanPada: string;
        };
        CapaianBerlakuInput: {
            predikat: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            tahun: number | null;
            sumber: ("PERIODE_INI" | "TAHUN_LALU" | "SEMENTARA") | null;
            catatan: components["schemas"]["TemuanInput"][];
        };
        CapaianOrganisasiInput: {
            id: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: uuid */
            periodeId: string;
            pimpinan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            penetap: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            predikat: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            dasar: string | null;
            rekomendasi: {
                /** @enum {string} */
                unsur: "PERENCANAAN" | "KEPEGAWAIAN" | "PENGAWASAN";
                isi: string;
            }[];
            ditetapkanOleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            ditetapkanPada: string | null;
            berlaku: components["schemas"]["CapaianBerlakuInput"] | null;
            sementara: components["schemas"]["CapaianSementaraInput"] | null;
            versi: number | null;
            kemampuan: string[];
        };
        ButirAgendaInput: {
            fakta: string;
            pertanyaan: string;
        };
        JadwalDialogInput: {
            /** Format: date */
            tanggal: string;
            mulai?: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat?: string | null;
            agenda: components["schemas"]["ButirAgendaInput"][];
        };
        DialogBaruInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pegawaiId: string;
            /** @enum {string} */
            jenis: "BERKALA" | "INSIDENTIL" | "KLARIFIKASI";
            skpId?: string | null;
            /** Format: date */
            tanggal: string;
            mulai?: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat?: string | null;
            agenda: components["schemas"]["ButirAgendaInput"][];
        };
        KesepakatanBaruInput: {
            /** Format: uuid */
            id: string;
            uraian: string;
            /** Format: uuid */
            pemilikId: string;
            /** Format: date */
            batas: string;
        };
        KesepakatanInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dialogId: string;
            uraian: string;
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date */
            batas: string;
            /** @enum {string} */
            keadaan: "TERBUKA" | "SELESAI" | "DILEPAS";
            keterangan: string | null;
            diselesaikanPada: string | null;
            kemampuan: string[];
        };
        DialogInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKALA" | "INSIDENTIL" | "KLARIFIKASI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            skp: {
                /** Format: uuid */
                id: string;
                tahun: number;
                nomor: number;
            } | null;
            /** Format: date */
            tanggal: string;
            mulai: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat: string | null;
            /** @enum {string} */
            keadaan: "DIJADWALKAN" | "MENUNGGU_KONFIRMASI" | "DIKONFIRMASI" | "DIBATALKAN";
            setuju: {
                pegawai: string | null;
                penilai: string | null;
            };
            agenda: components["schemas"]["ButirAgendaInput"][];
            catatan: string;
            kesepakatan: components["schemas"]["KesepakatanInput"][];
            terbawa: components["schemas"]["KesepakatanInput"][];
            versi: number;
            kemampuan: string[];
        };
        DialogRingkasInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKALA" | "INSIDENTIL" | "KLARIFIKASI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            skp: {
                /** Format: uuid */
                id: string;
                tahun: number;
                nomor: number;
            } | null;
            /** Format: date */
            tanggal: string;
            mulai: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat: string | null;
            /** @enum {string} */
            keadaan: "DIJADWALKAN" | "MENUNGGU_KONFIRMASI" | "DIKONFIRMASI" | "DIBATALKAN";
            setuju: {
                pegawai: string | null;
                penilai: string | null;
            };
            kesepakatanTerbuka: number;
        };
        DaftarDialogInput: {
            isi: components["schemas"]["DialogRingkasInput"][];
            setelah: string | null;
            bawahan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                terakhir: string | null;
            }[];
            /** @description Kesepakatan terbuka yang harus dikerjakan pembacanya. */
            kesepakatan: components["schemas"]["KesepakatanInput"][];
            kemampuan: string[];
        };
        BahanDialogInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @description Tanggal dialog terakhir yang tidak dibatalkan. */
            terakhir: string | null;
            agenda: components["schemas"]["ButirAgendaInput"][];
            terbawa: components["schemas"]["KesepakatanInput"][];
        };
        CatatanPribadiInput: {
            isi: string;
            versi: number | null;
            diubahPada: string | null;
        };
        CatatanPribadiTersimpanInput: {
            versi: number;
            /** Format: date-time */
            diubahPada: string;
        };
        IsiKetentuanTppInput: {
            bobotProduktivitas: number;
            bobotDisiplin: number;
            /** @enum {string} */
            sumberProduktivitas: "PREDIKAT" | "MENIT";
            /** @default null */
            menitPerHari: number | null;
            /** @default {} */
            produktivitasPredikat: {
                SANGAT_BAIK?: number;
                BAIK?: number;
                BUTUH_PERBAIKAN?: number;
                KURANG?: number;
                SANGAT_KURANG?: number;
            };
            kelas: {
                kelas: number;
                kotor: number;
            }[];
            potongan: {
                kode: string;
                uraian: string;
                persen: number;
                /** @default null */
                pasal: string | null;
                /** @default false */
                tidakMasuk: boolean;
            }[];
        };
        KetentuanTppInput: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            dari: string;
            dasar: string;
            isi: components["schemas"]["IsiKetentuanTppInput"];
            kemampuan: string[];
        };
        DaftarKetentuanTppInput: {
            isi: components["schemas"]["KetentuanTppInput"][];
            usulan: components["schemas"]["IsiKetentuanTppInput"];
            kemampuan: string[];
        };
        PotonganTppBaruInput: {
            baris: {
                /** Format: uuid */
                id: string;
                nip: string;
                tanggal: string;
                kode: string;
                /** @default null */
                keterangan: string | null;
            }[];
        };
        PotonganTppInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
            };
            /** Format: date */
            tanggal: string;
            kode: string;
            keterangan: string | null;
            dibatalkan: {
                pada: string;
                alasan: string;
            } | null;
            kemampuan: string[];
        };
        DaftarPotonganTppInput: {
            isi: components["schemas"]["PotonganTppInput"][];
        };
        TppPegawaiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            bulan: string;
            kelas: number | null;
            ketentuan: {
                /** Format: date */
                dari: string;
                dasar: string;
            } | null;
            produktivitas: {
                sumber: ("PREDIKAT" | "MENIT") | null;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                tahunPredikat: number | null;
                menit: {
                    diverifikasi: number;
                    wajib: number;
                    hariKerja: number;
                } | null;
            };
            potongan: {
                /** Format: date */
                tanggal: string;
                kode: string;
                uraian: string;
                persen: number;
                rupiah: number | null;
                pasal: string | null;
                keterangan: string | null;
            }[];
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    dibayar: number;
                    rincian: {
                        kotor: number;
                        produktivitas: {
                            bobot: number;
                            pagu: number;
                            dibayar: number;
                            nilai: number;
                        };
                        disiplin: {
                            bobot: number;
                            pagu: number;
                            dibayar: number;
                            jumlahPotongan: number;
                        };
                        potongan: {
                            persen: number;
                            rupiah: number;
                        }[];
                        potonganLain: number;
                    };
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            };
        };
        PihakEvaluasiInput: {
            /** Format: uuid */
            pegawaiId: string;
            nama: string;
            nip: string | null;
            jenis: string;
            golongan: string | null;
            pangkat: string | null;
            /** Format: uuid */
            penugasanId: string;
            jabatan: string;
            jenisJabatan: string;
            memimpinUnit: boolean;
            unitMandiri: boolean;
            /** Format: uuid */
            unitKerjaId: string;
            unitKerja: string;
            instansi: string;
        };
        UmpanBalikEvaluasiInput: {
            /** Format: uuid */
            id: string;
            pemberi: {
                id: string | null;
                nama: string;
            } | null;
            hubungan: ("PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA") | null;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            hari: string | null;
            /** @enum {string} */
            bagiPegawai?: "BERNAMA" | "TANPA_NAMA" | "MENUNGGU";
            diminta?: boolean;
        };
        RealisasiEvaluasiInput: {
            /** Format: uuid */
            id: string;
            periode: string;
            uraian: string;
            angka: number | null;
            bukti: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "BERKAS" | "TAUTAN";
                nama: string;
                tautan: string | null;
                tipeIsi: string | null;
                ukuran: number | null;
                bergambar: boolean;
                sha256: string | null;
            }[];
        };
        RhkEvaluasiInput: {
            /** Format: uuid */
            rhkId: string;
            urutan: number;
            /** @enum {string} */
            jenis: "UTAMA" | "TAMBAHAN";
            uraian: string;
            rhkPimpinan: string | null;
            indikatorPimpinan: string[];
            penugasanDari: string | null;
            indikator: {
                /** Format: uuid */
                id: string;
                uraian: string;
                target: string;
                targetAngka: number | null;
                satuan: string | null;
                aspek: ("KUANTITAS" | "KUALITAS" | "WAKTU" | "BIAYA") | null;
                perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                /** @enum {string} */
                polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                realisasi: components["schemas"]["RealisasiEvaluasiInput"][];
                capaianPersen: number | null;
            }[];
            realisasi: components["schemas"]["RealisasiEvaluasiInput"][];
            umpanBalik: components["schemas"]["UmpanBalikEvaluasiInput"][];
            aktivitas: {
                jumlah: number;
                menit: number;
            };
            tingkat: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            catatan: string | null;
        };
        PerilakuEvaluasiInput: {
            /** @enum {string} */
            nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
            ekspektasiKhusus: string | null;
            umpanBalik: components["schemas"]["UmpanBalikEvaluasiInput"][];
        };
        CapaianEvaluasiInput: {
            /** Format: uuid */
            unitKerjaId: string;
            unitKerja: string;
            /** @enum {string} */
            predikat: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            tahun: number;
            /** @enum {string} */
            sumber: "PERIODE_INI" | "TAHUN_LALU" | "SEMENTARA";
            dasar: string;
        };
        PergeseranEvaluasiInput: {
            /** Format: uuid */
            id: string;
            dari: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            };
            ke: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            };
            alasan: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            pada: string;
        };
        BahanEvaluasiInput: {
            periode: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "BULANAN" | "TRIWULANAN" | "TAHUNAN";
                tahun: number;
                ke: number;
                nama: string;
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                /** Format: date */
                jendelaDari: string;
                /** Format: date */
                jendelaSampai: string;
            };
            pegawai: components["schemas"]["PihakEvaluasiInput"];
            penilai: components["schemas"]["PihakEvaluasiInput"];
            atasan: components["schemas"]["PihakEvaluasiInput"] | null;
            skp: {
                /** Format: uuid */
                skpId: string;
                /** Format: uuid */
                skpVersiId: string;
                nomor: number;
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                /** Format: date */
                ditetapkanPada: string;
            };
            capaianOrganisasi: components["schemas"]["CapaianEvaluasiInput"] | null;
            usulanPimpinan: {
                unitKerja: string;
                /** @enum {string} */
                capaian: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                /** @enum {string} */
                rating: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            } | null;
            rhk: components["schemas"]["RhkEvaluasiInput"][];
            perilaku: components["schemas"]["PerilakuEvaluasiInput"][];
            diambilAlih?: {
                /** Format: uuid */
                rhkId: string;
                catatan: string;
                oleh: string;
                /** Format: date */
                hari: string;
            }[];
            umpanBalikMenunggu?: number;
            periodik: {
                nama: string;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            }[];
            tugasBelajarGagal?: {
                perguruanTinggi: string;
                program: string;
                /** Format: date */
                berakhir: string;
            } | null;
            sebelumPindah?: {
                jabatan: string;
                unitKerja: string;
                penilai: string;
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                catatan: string | null;
                hasil: {
                    periode: string;
                    predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                    ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                    ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                }[];
            }[] | null;
            hasilLama?: {
                /** Format: uuid */
                evaluasiId: string;
                periode: string;
                penilai: string;
                unitKerja: string;
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                /** @enum {string} */
                ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                keadaan: "DAPAT" | "MENUNGGU_PEGAWAI" | "SEPAKAT" | "DITOLAK";
            } | null;
            ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            alasanBedaSaran: string | null;
            catatanPerilaku: string | null;
            catatan: string | null;
            pergeseran: components["schemas"]["PergeseranEvaluasiInput"][];
        };
        SebaranPredikatInput: {
            jumlah: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            };
            pola: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    sesuai: boolean;
                    informasiSaja: boolean;
                    n: number;
                    batas: {
                        SANGAT_BAIK: {
                            min: number;
                            maks: number;
                        };
                        BAIK: {
                            min: number;
                            maks: number;
                        };
                        BUTUH_PERBAIKAN: {
                            min: number;
                            maks: number;
                        };
                        KURANG: {
                            min: number;
                            maks: number;
                        };
                        SANGAT_KURANG: {
                            min: number;
                            maks: number;
                        };
                    };
                    batasGabungan: {
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        min: number;
                        jumlah: number;
                    }[];
                    penjelasan: {
                        kode: string;
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        /** @enum {string} */
                        jenis: "MIN" | "MAKS";
                        batas: number;
                        jumlah: number;
                        dilanggar: boolean;
                        uraian: string;
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            };
        };
        DikecualikanDistribusiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kode: string;
            alasan: string;
        };
        AlasanSebaranInput: {
            alasan: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            pada: string;
            mencakup: boolean;
        };
        DistribusiInput: {
            jumlah: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            };
            pola: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    sesuai: boolean;
                    informasiSaja: boolean;
                    n: number;
                    batas: {
                        SANGAT_BAIK: {
                            min: number;
                            maks: number;
                        };
                        BAIK: {
                            min: number;
                            maks: number;
                        };
                        BUTUH_PERBAIKAN: {
                            min: number;
                            maks: number;
                        };
                        KURANG: {
                            min: number;
                            maks: number;
                        };
                        SANGAT_KURANG: {
                            min: number;
                            maks: number;
                        };
                    };
                    batasGabungan: {
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        min: number;
                        jumlah: number;
                    }[];
                    penjelasan: {
                        kode: string;
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        /** @enum {string} */
                        jenis: "MIN" | "MAKS";
                        batas: number;
                        jumlah: number;
                        dilanggar: boolean;
                        uraian: string;
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            };
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            unitKerja: string | null;
            capaianOrganisasi: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            sementara: number;
            belumDinilai: number;
            dikecualikan: components["schemas"]["DikecualikanDistribusiInput"][];
            alasanUnit: components["schemas"]["AlasanSebaranInput"] | null;
            kurva: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            } | null;
        };
        KelompokRuangInput: {
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            capaian: components["schemas"]["CapaianEvaluasiInput"] | null;
            kurva: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            } | null;
            kini: components["schemas"]["SebaranPredikatInput"];
            percobaan: components["schemas"]["SebaranPredikatInput"] | null;
            belumDinilai: number;
            dikecualikan: components["schemas"]["DikecualikanDistribusiInput"][];
            alasanUnit: components["schemas"]["AlasanSebaranInput"] | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
        };
        OrangRuangInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            /** Format: uuid */
            penilaiId: string;
            evaluasiId: string | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            rating: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            } | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            dihitung: boolean;
            dapatDigeser: boolean;
            percobaan: {
                dari: {
                    /** @enum {string} */
                    hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                    /** @enum {string} */
                    perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                };
                ke: {
                    /** @enum {string} */
                    hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                    /** @enum {string} */
                    perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                };
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                alasan: string | null;
                basi: boolean;
            } | null;
        };
        RuangKurvaInput: {
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            lingkup: "PENILAI" | "KALIBRASI";
            lingkupTersedia: ("PENILAI" | "KALIBRASI")[];
            kelompok: components["schemas"]["KelompokRuangInput"][];
            gabungan: {
                capaian: components["schemas"]["CapaianEvaluasiInput"] | null;
                kurva: {
                    SANGAT_BAIK: number;
                    BAIK: number;
                    BUTUH_PERBAIKAN: number;
                    KURANG: number;
                    SANGAT_KURANG: number;
                } | null;
                kini: components["schemas"]["SebaranPredikatInput"];
                percobaan: components["schemas"]["SebaranPredikatInput"] | null;
            } | null;
            orang: components["schemas"]["OrangRuangInput"][];
            simulasi: {
                /** Format: uuid */
                id: string;
                versi: number;
                /** Format: date-time */
                diubahPada: string;
            } | null;
            kemampuan: string[];
        };
        SebaranUnitInput: {
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            capaianOrganisasi: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            sebaran: components["schemas"]["SebaranPredikatInput"] | null;
            sementara: number | null;
        };
        DaftarSebaranUnitInput: {
            isi: components["schemas"]["SebaranUnitInput"][];
            total: components["schemas"]["SebaranPredikatInput"];
            capaianOrganisasi: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            kurva: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            } | null;
            ambangTampil: number;
        };
        DokumenInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "A.1.1" | "A.1.2" | "A.1.3" | "A.1.4" | "A.1.5" | "A.1.6" | "A.1.7" | "A.1.8" | "B.1.6" | "B.1.7" | "B.1.8" | "B.1.9" | "B.1.10" | "C.1.1" | "C.1.2" | "C.1.3" | "D.1.1" | "D.1.2" | "D.1.3" | "PENETAPAN_PREDIKAT" | "PAK";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            tahun: number;
            periode: string | null;
            nomorSkp: number | null;
            skpId: string | null;
            evaluasiId: string | null;
            namaBerkas: string;
            ukuran: number;
            sha256: string;
            kode: string;
            versiAturan: string;
            /** Format: date-time */
            diterbitkanPada: string;
            dicabutPada: string | null;
            diganti: boolean;
        };
        DaftarDokumenInput: {
            isi: components["schemas"]["DokumenInput"][];
            setelah: string | null;
        };
        ManualIndikatorInput: {
            /** Format: uuid */
            rhkId: string;
            rhk: string;
            /** Format: uuid */
            indikatorId: string;
            indikator: string;
            target: string;
            /** @description Null: manualnya belum ditulis. */
            manual: {
                /** @default  */
                tujuan: string;
                /** @default  */
                definisi: string;
                /** @default  */
                formula: string;
                /** @default  */
                satuan: string;
                /** @default null */
                kendali: ("OUTCOME" | "OUTCOME_ANTARA" | "OUTPUT_RENDAH") | null;
                /** @default  */
                sumberData: string;
                /** @default null */
                periodePelaporan: ("BULANAN" | "TRIWULANAN" | "SEMESTERAN" | "TAHUNAN") | null;
            } | null;
            /** @description Versi SKP tempat manual ini ditulis. */
            nomorVersi: number | null;
            /** @description 0 selama manualnya belum ditulis. */
            versi: number;
            /** @description Yang belum diisi. */
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
        };
        DaftarManualIndikatorInput: {
            /** Format: uuid */
            skpId: string;
            nomor: number;
            tahun: number;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            ditetapkan: boolean;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            /** @enum {string} */
            kewajiban: "BILA_BELUM_DIPAHAMI" | "SUKARELA";
            isi: components["schemas"]["ManualIndikatorInput"][];
            kemampuan: string[];
        };
        ManualPerjanjianInput: {
            pemilik: string | null;
            isi: {
                /** Format: uuid */
                sasaranId: string;
                /** Format: uuid */
                indikatorId: string;
                indikator: string;
                target: string;
                manual: {
                    /** @default  */
                    tujuan: string;
                    /** @default  */
                    definisi: string;
                    /** @default  */
                    formula: string;
                    /** @default  */
                    satuan: string;
                    /** @default null */
                    kendali: ("OUTCOME" | "OUTCOME_ANTARA" | "OUTPUT_RENDAH") | null;
                    /** @default  */
                    sumberData: string;
                    /** @default null */
                    periodePelaporan: ("BULANAN" | "TRIWULANAN" | "SEMESTERAN" | "TAHUNAN") | null;
                };
            }[];
        };
        IsiEvaluasiInput: {
            /** Format: uuid */
            pegawaiId?: string;
            /** Format: uuid */
            periodeId?: string;
            /** @default {} */
            tingkatRhk: {
                [key: string]: {
                    tingkat: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                    catatan?: string | null;
                };
            };
            /** @default null */
            ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            /** @default null */
            ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            /** @default null */
            alasanBedaSaran: string | null;
            /** @default null */
            catatanPerilaku: string | null;
            /** @default null */
            catatan: string | null;
        };
        JawabanSaranHasilInput: {
            aturan: string;
            /** Format: date */
            pada: string;
            versi: string | null;
            /** @enum {string} */
            keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
            nilai: {
                saran: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            } | null;
            kurang: string[];
            alasan: components["schemas"]["TemuanInput"][];
            peringatan: components["schemas"]["TemuanInput"][];
            langkah: components["schemas"]["LangkahInput"][];
        };
        JawabanPenetapanInput: {
            aturan: string;
            /** Format: date */
            pada: string;
            versi: string | null;
            /** @enum {string} */
            keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
            nilai: {
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                /** @enum {string} */
                capaianOrganisasi: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            } | null;
            kurang: string[];
            alasan: components["schemas"]["TemuanInput"][];
            peringatan: components["schemas"]["TemuanInput"][];
            langkah: components["schemas"]["LangkahInput"][];
        };
        JejakEvaluasiInput: {
            saran: components["schemas"]["JawabanSaranHasilInput"];
            saranBerlaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            /** @enum {string} */
            dasarSaran: "RHK" | "PIMPINAN_UNIT";
            penetapan: components["schemas"]["JawabanPenetapanInput"];
            lebihBaik: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                kenaikan: {
                    hasilKerja: number;
                    perilaku: number;
                };
                dasar: components["schemas"]["KutipanInput"][];
            }[];
            terlambat: boolean;
        };
        PutusanEvaluasiInput: {
            /** Format: uuid */
            keberatanId: string;
            /** @enum {string} */
            putusan: "MENGUATKAN" | "MENGUBAH";
            keputusan: string;
            rekomendasi: string | null;
            oleh: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            };
            /** Format: date-time */
            pada: string;
            versiAturan: string;
            /** @enum {string} */
            ratingHasil: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            /** @enum {string} */
            ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            /** @enum {string} */
            predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            semula: {
                /** @enum {string} */
                ratingHasil: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            };
        };
        EvaluasiInput: {
            id: string | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            putusan: components["schemas"]["PutusanEvaluasiInput"] | null;
            bahan: components["schemas"]["BahanEvaluasiInput"];
            jejak: components["schemas"]["JejakEvaluasiInput"];
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            kurang: {
                kode: string;
                pesan: string;
                jalur: string;
                siapa: string | null;
            }[];
            ditetapkanPada: string | null;
            disampaikanPada: string | null;
            diterimaPada: string | null;
            tenggat: {
                kode: string;
                /** Format: date */
                hari: string;
                langkah: string;
                semula: string | null;
                sisaHari: number;
                mengapa: components["schemas"]["LangkahInput"][];
            } | null;
            versi: number | null;
            digantikanOleh: string | null;
            koreksi: {
                /** Format: uuid */
                id: string;
                hal: string;
                alasan: string;
                /** Format: date */
                sampai: string;
                /** Format: date-time */
                dibukaPada: string;
                /** Format: uuid */
                evaluasiAsalId: string;
            } | null;
            kemampuan: string[];
        };
        BarisEvaluasiInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
                jabatan: string;
                unitKerja: string;
            };
            evaluasiId: string | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            rhk: {
                jumlah: number;
                berrealisasi: number;
                dinilai: number;
            };
            umpanBalik: number;
            kurang: {
                kode: string;
                pesan: string;
                jalur: string;
                siapa: string | null;
            }[];
        };
        HasilSayaInput: {
            /** Format: uuid */
            id: string;
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
                tahun: number;
                jenis: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            disampaikanPada: string | null;
            diterimaPada: string | null;
            /** @description Evaluasi hasil koreksi yang menggantikan. */
            digantikanOleh: string | null;
            koreksi: boolean;
            kemampuan: string[];
        };
        DaftarAmbilAlihInput: {
            jendela: {
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                lewat: boolean;
            };
            /** Format: date */
            batas: string;
            isi: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    nip: string | null;
                    jabatan: string;
                    unitKerja: string;
                };
                evaluasiId: string | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                /** @enum {string} */
                dokumen: "D.1.1" | "D.1.2" | "D.1.3";
                ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                rhk: {
                    jumlah: number;
                    berrealisasi: number;
                    dinilai: number;
                };
                umpanBalik: number;
                kurang: {
                    kode: string;
                    pesan: string;
                    jalur: string;
                    siapa: string | null;
                }[];
                penilai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                };
            }[];
        };
        MengapaInput: {
            /** Format: uuid */
            evaluasiId: string;
            beku: boolean;
            ditetapkanPada: string | null;
            versiAturan: string | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            putusan: components["schemas"]["PutusanEvaluasiInput"] | null;
            bahan: components["schemas"]["BahanEvaluasiInput"];
            jejak: components["schemas"]["JejakEvaluasiInput"];
        };
        KesepakatanHasilLamaInput: {
            /** Format: uuid */
            pegawaiId: string;
            /** Format: uuid */
            periodeId: string;
            periode: string;
            penilai: string;
            hasilLama: {
                /** Format: uuid */
                evaluasiId: string;
                periode: string;
                penilai: string;
                unitKerja: string;
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                /** @enum {string} */
                ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                keadaan: "DAPAT" | "MENUNGGU_PEGAWAI" | "SEPAKAT" | "DITOLAK";
            };
        };
        KoreksiInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            hal: string;
            alasan: string;
            /** Format: date */
            sampai: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            dibukaPada: string;
            selesaiPada: string | null;
            hasil: ("DITETAPKAN" | "DIBATALKAN" | "LEWAT") | null;
            alasanBatal: string | null;
            /** Format: uuid */
            evaluasiAsalId: string;
            /** Format: uuid */
            evaluasiBaruId: string;
            kemampuan: string[];
        };
        TenggatBerjalanInput: {
            kode: string;
            uraian: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tentang: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            periode: string | null;
            /** Format: date */
            sejak: string;
            /** Format: date */
            hari: string;
            /** @description Hari terakhir sebelum bergeser karena gangguan sistem. */
            semula: string | null;
            hariTerganggu: string[];
            /** @description Hari kalender; negatif bila sudah lewat. */
            sisaHari: number;
            tautan: string;
            langkah: components["schemas"]["LangkahInput"][];
        };
        TenggatInstansiInput: {
            /** Format: date */
            hariIni: string;
            berjalan: {
                kode: string;
                uraian: string;
                periode: string | null;
                /** Format: date */
                hari: string;
                semula: string | null;
                hariTerganggu: string[];
                jumlah: number;
                /** @description Apa yang dilakukan sistem sesudah harinya lewat. */
                sesudahnya: string | null;
                langkah: components["schemas"]["LangkahInput"][];
            }[];
            /** @description Yang dilakukan sistem sendiri, terbaru lebih dahulu. */
            dilakukan: {
                /** Format: date-time */
                pada: string;
                peristiwa: string;
                uraian: string;
                tentang: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
                periode: string | null;
            }[];
        };
        GangguanInput: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            mulai: string;
            /** Format: date-time */
            selesai: string;
            /** @enum {string} */
            sumber: "DENYUT" | "DICATAT";
            alasan: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            dicabutPada: string | null;
            alasanCabut: string | null;
            kemampuan: string[];
        };
        HambatanInput: {
            pegawai: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            tahun: number;
            skpId: string | null;
            /** @description Null: SKP sudah berlaku. */
            sebab: ("PERIODE_BELUM_DIBUKA" | "PERIODE_DITUTUP" | "TANPA_PENUGASAN" | "UNIT_TIDAK_BERLAKU" | "TANPA_PENILAI" | "PENILAI_GANDA" | "PENILAI_TIDAK_BERTUGAS" | "AKUN_BELUM_AKTIF" | "PENILAI_BELUM_AKTIF" | "PIMPINAN_BELUM_MENYUSUN" | "PIMPINAN_BELUM_MENGAJUKAN" | "PIMPINAN_MENUNGGU_PENETAPAN" | "MENUNGGU_PENETAPAN" | "DIKEMBALIKAN" | "BELUM_DIAJUKAN" | "BELUM_MULAI") | null;
            judul: string;
            langkah: string;
            rantai: {
                /** @enum {string} */
                mata: "PERIODE" | "PENUGASAN" | "PENILAI" | "AKUN" | "SKP_PIMPINAN" | "PENGAJUAN" | "PENETAPAN";
                /** @enum {string} */
                keadaan: "LANCAR" | "TERHAMBAT" | "BELUM_SAMPAI";
            }[];
            pemilik: {
                /** @enum {string} */
                peran: "OPERATOR" | "PIMPINAN" | "PENILAI_PIMPINAN" | "PENILAI" | "PEGAWAI";
                /** @description Null: belum ada yang memegang peran itu. */
                orang: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                } | null;
            } | null;
            sejak: string | null;
            janji: {
                /** Format: date */
                tanggal: string;
                catatan: string | null;
                oleh: string;
                lewat: boolean;
            } | null;
            pengingat: {
                jumlah: number;
                terakhir: string | null;
            };
            dapatSementara: boolean;
            kemampuan: string[];
        };
        DaftarHambatanInput: {
            tahun: number;
            /** @description Yang wajib menyusun SKP. */
            pegawai: number;
            terhambat: number;
            hitungan: {
                /** @enum {string} */
                sebab: "PERIODE_BELUM_DIBUKA" | "PERIODE_DITUTUP" | "TANPA_PENUGASAN" | "UNIT_TIDAK_BERLAKU" | "TANPA_PENILAI" | "PENILAI_GANDA" | "PENILAI_TIDAK_BERTUGAS" | "AKUN_BELUM_AKTIF" | "PENILAI_BELUM_AKTIF" | "PIMPINAN_BELUM_MENYUSUN" | "PIMPINAN_BELUM_MENGAJUKAN" | "PIMPINAN_MENUNGGU_PENETAPAN" | "MENUNGGU_PENETAPAN" | "DIKEMBALIKAN" | "BELUM_DIAJUKAN" | "BELUM_MULAI";
                judul: string;
                jumlah: number;
            }[];
            pengingat: {
                jumlah: number;
                /** @description Yang hambatannya hilang sesudah diingatkan. */
                bergerak: number;
            };
            isi: components["schemas"]["HambatanInput"][];
            setelah: string | null;
        };
        HambatanSayaInput: {
            /** @description Null: Anda tidak wajib menyusun SKP. */
            milik: components["schemas"]["HambatanInput"] | null;
            menungguSaya: components["schemas"]["HambatanInput"][];
        };
        HariLiburInput: {
            /** Format: date */
            tanggal: string;
            nama: string;
            /** @enum {string} */
            jenis: "NASIONAL" | "CUTI_BERSAMA" | "DAERAH";
        };
        KalenderKerjaInput: {
            tahun: number;
            hariKerja: 5 | 6;
            isi: components["schemas"]["HariLiburInput"][];
            nasional: {
                dasar: components["schemas"]["KutipanInput"][];
                isi: components["schemas"]["HariLiburInput"][];
            } | null;
            kemampuan: string[];
        };
        AkibatKalenderInput: {
            bergeser: {
                kode: string;
                uraian: string;
                periode: string | null;
                /** Format: date */
                dari: string;
                /** Format: date */
                ke: string;
                jumlah: number;
            }[];
            /** @description Banyaknya tenggat berjalan yang tidak bergeser. */
            tetap: number;
        };
        ImporInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "AKTIVITAS";
            nama: string;
            /** @description Judul kolom pada berkas. */
            kepala: string[];
            kolom: {
                kunci: string;
                judul: string;
                wajib: boolean;
                /** @description Kolom pada berkas, dari 0; null bila tidak ada. */
                indeks: number | null;
            }[];
            jumlah: {
                semua: number;
                sah: number;
                salah: number;
                sudahAda: number;
                masuk: number;
            };
        };
        BarisImporInput: {
            /** @description Nomor baris seperti di lembar sebar. */
            nomor: number;
            sel: string[];
            /** @enum {string} */
            hasil: "SAH" | "SALAH" | "SUDAH_ADA" | "MASUK";
            temuan: {
                /** @description Alamat sel, misalnya C7. */
                alamat: string;
                indeks: number | null;
                kode: string;
                pesan: string;
            }[];
        };
        PoinKeberatanInput: {
            /** @enum {string} */
            jenis: "RHK" | "PERILAKU" | "TATA_CARA" | "LAINNYA";
            /** @default null */
            rhkId: string | null;
            /** @default null */
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** @default  */
            alasan: string;
        };
        IsiKeberatanInput: {
            /**
             * Format: uuid
             * @description Wajib untuk keberatan yang baru.
             */
            evaluasiId?: string;
            /** @default [] */
            poin: components["schemas"]["PoinKeberatanInput"][];
            /** @default  */
            alasan: string;
        };
        PenjelasanKeberatanInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            pihak: "PENILAI" | "PEGAWAI";
            /** @enum {string} */
            cara: "TERTULIS" | "LISAN" | "TIDAK_MEMBERI";
            uraian: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            pada: string;
        };
        KeberatanInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            evaluasiId: string;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DITARIK" | "DIKUATKAN" | "DIUBAH";
            /** @enum {string} */
            sebagai: "PEGAWAI" | "PENILAI" | "ATASAN_PENILAI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            atasan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            poin: components["schemas"]["PoinKeberatanInput"][];
            alasan: string;
            diajukanPada: string | null;
            batasPutusan: string | null;
            lewatBatas: boolean;
            penjelasan: components["schemas"]["PenjelasanKeberatanInput"][];
            belumDidengar: ("PENILAI" | "PEGAWAI")[];
            putusan: components["schemas"]["PutusanEvaluasiInput"] | null;
            ditarikPada: string | null;
            diterimaPegawaiPada: string | null;
            diterimaPenilaiPada: string | null;
            evaluasi: components["schemas"]["EvaluasiInput"];
            versi: number;
            kemampuan: string[];
        };
        BarisKeberatanInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            evaluasiId: string;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DITARIK" | "DIKUATKAN" | "DIUBAH";
            /** @enum {string} */
            sebagai: "PEGAWAI" | "PENILAI" | "ATASAN_PENILAI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            diajukanPada: string | null;
            batasPutusan: string | null;
            tugas: ("JELASKAN" | "PUTUS" | "TERIMA") | null;
        };
        KelayakanKeberatanInput: {
            /** Format: uuid */
            evaluasiId: string;
            keberatan: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DITARIK" | "DIKUATKAN" | "DIUBAH";
            } | null;
            dapat: boolean;
            /** @description Hari terakhir mengajukan (DL-12). */
            batas: string | null;
            alasan: components["schemas"]["TemuanInput"][];
        };
        SelMatriksInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pegawaiId: string;
            /** Format: uuid */
            indikatorId: string;
            /** @description Null: TIDAK ADA PERAN. */
            peran: string | null;
            metode: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
            targetAngka: number | null;
            satuan: string | null;
            versi: number;
            /** @description Sudah menjadi RHK dalam SKP pegawai itu. */
            diambil: boolean;
        };
        MatriksInput: {
            /** Format: uuid */
            id: string;
            tahun: number;
            pemilik: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            /**
             * @description SKP pemilik yang menjadi kolom.
             * @enum {string}
             */
            sumber: "BERLAKU" | "RANCANGAN" | "BELUM";
            skpId: string | null;
            kolom: {
                /** Format: uuid */
                rhkId: string;
                rhk: string;
                /** Format: uuid */
                indikatorId: string;
                indikator: string;
                target: string;
                targetAngka: number | null;
                satuan: string | null;
                /** @description Hanya untuk cascading langsung beban kuantitatif. */
                jumlah: {
                    target: number;
                    jumlah: number;
                    selisih: number;
                } | null;
            }[];
            baris: {
                pegawai: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                    unitKerja: string;
                };
                /** @enum {string} */
                asal: "BAWAHAN" | "LINTAS" | "TIM" | "DAHULU";
                persetujuan: {
                    /** @enum {string} */
                    keadaan: "MENUNGGU" | "DISETUJUI" | "DITOLAK";
                    penilai: {
                        /** Format: uuid */
                        id: string;
                        nama: string;
                    } | null;
                    dimintaPada: string;
                    diputusPada: string | null;
                    catatan: string | null;
                } | null;
                /** @enum {string} */
                keadaanSkp: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                sel: components["schemas"]["SelMatriksInput"][];
                kemampuan: string[];
            }[];
            kemampuan: string[];
        };
        DaftarMatriksInput: {
            tahun: number;
            /** @description Matriks Anda sendiri, bila sudah dimulai. */
            milik: {
                /** Format: uuid */
                id: string;
                jumlahOrang: number;
                jumlahPeran: number;
            } | null;
            dimuatDi: {
                /** Format: uuid */
                id: string;
                pemilik: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                jumlahPeran: number;
            }[];
            permintaan: {
                /** Format: uuid */
                matriksId: string;
                pemilik: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                pegawai: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                /** @enum {string} */
                keadaan: "MENUNGGU" | "DISETUJUI" | "DITOLAK";
                dimintaPada: string;
                catatan: string | null;
                peran: string[];
            }[];
            kemampuan: string[];
        };
        PeranMatriksInput: {
            /** Format: uuid */
            id: string;
            peran: string;
            metode: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
            targetAngka: number | null;
            satuan: string | null;
            /** Format: uuid */
            rhkId: string;
            rhk: string;
            /** @description SKP pemilik yang memuat RHK itu sudah ditetapkan. */
            rhkBerlaku: boolean;
            indikator: string;
            pemilik: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            };
        };
        PegawaiRingkasInput: {
            /** Format: uuid */
            id: string;
            nama: string;
            nip: string | null;
            /** @enum {string} */
            jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
            jabatan: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            masalah: ("TANPA_PENUGASAN" | "TANPA_PENILAI" | "PENILAI_GANDA" | "TANPA_AKUN")[];
        };
        MasalahPegawaiInput: {
            TANPA_PENUGASAN: number;
            TANPA_PENILAI: number;
            PENILAI_GANDA: number;
            TANPA_AKUN: number;
        };
        PegawaiInput: {
            /** Format: uuid */
            id: string;
            nama: string;
            nip: string | null;
            /** @enum {string} */
            jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
            jabatan: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            masalah: ("TANPA_PENUGASAN" | "TANPA_PENILAI" | "PENILAI_GANDA" | "TANPA_AKUN")[];
            versi: number;
            golongan: string | null;
            pangkat: string | null;
            surel: string | null;
            telepon: string | null;
            /** @enum {string} */
            jenisKelamin: "L" | "P";
            punyaAkun: boolean;
            penugasan: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "DEFINITIF" | "PLT" | "PLH";
                jabatan: string;
                /** @enum {string} */
                jenisJabatan: "KEPALA_DAERAH" | "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "JF" | "PELAKSANA";
                unitKerja: string;
                /** Format: date */
                dari: string;
                sampai: string | null;
                penilai: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    /** @enum {string} */
                    dasar: "ATASAN_LANGSUNG" | "DELEGASI" | "PLT" | "PLH" | "ATASAN_BERJENJANG";
                    /** Format: date */
                    dari: string;
                    sampai: string | null;
                }[];
            }[];
            peran: {
                /** Format: uuid */
                id: string;
                peran: string;
                unitKerja: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
                /** Format: date */
                dari: string;
                sampai: string | null;
            }[];
            kemampuan: string[];
        };
        LaporanInput: {
            urutan: number;
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            keberatanBerjalan: boolean;
            /** Format: date-time */
            dilaporkanPada: string;
            oleh: string;
            terlambat: boolean;
        };
        BarisPelaporanInput: {
            /** Format: uuid */
            evaluasiId: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
                unitKerja: string;
            };
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            /** @enum {string} */
            status: "BELUM" | "SIAP" | "DILAPORKAN" | "KOREKSI";
            keberatanBerjalan: boolean;
            laporan: components["schemas"]["LaporanInput"][];
        };
        DaftarPelaporanInput: {
            /** @enum {string} */
            sebagai: "OPERATOR" | "PENILAI";
            /**
             * Format: date
             * @description Hari terakhir melaporkan (DL-07).
             */
            batas: string;
            jumlah: {
                belum: number;
                siap: number;
                dilaporkan: number;
                koreksi: number;
                keberatanBerjalan: number;
            };
            isi: components["schemas"]["BarisPelaporanInput"][];
            setelah: string | null;
        };
        HasilPelaporanInput: {
            dilaporkan: number;
            /** @description Yang masih siap dilaporkan. */
            sisa: number;
        };
        PemberitahuanInput: {
            /** Format: uuid */
            id: string;
            jenis: string;
            kalimat: string;
            tautan: string;
            tenggat: string | null;
            dibuatPada: string;
            dibacaPada: string | null;
        };
        DaftarPemberitahuanInput: {
            isi: components["schemas"]["PemberitahuanInput"][];
            setelah: string | null;
            belumDibaca: number;
        };
        IsiPilihanPemberitahuanInput: {
            /** @enum {string} */
            surel: "LANGSUNG" | "HARIAN" | "MINGGUAN" | "TIDAK";
            dorong: boolean;
            tenangDari: string;
            tenangSampai: string;
            liburTenang: boolean;
        };
        PilihanPemberitahuanInput: {
            /** @enum {string} */
            surel: "LANGSUNG" | "HARIAN" | "MINGGUAN" | "TIDAK";
            dorong: boolean;
            tenangDari: string;
            tenangSampai: string;
            liburTenang: boolean;
            alamatSurel: string | null;
            suratTersedia: boolean;
            kunciDorong: string | null;
            versi: number;
        };
        PerangkatDorongBaruInput: {
            /** Format: uuid */
            id: string;
            /** Format: uri */
            titikAkhir: string;
            p256dh: string;
            auth: string;
        };
        PengaruhPemberitahuanInput: {
            hari: number;
            palingSedikit: number;
            isi: {
                jenis: string;
                nama: string;
                /** @enum {string} */
                jalan: "SUREL" | "DORONG" | "APLIKASI";
                jumlah: number;
                dibacaTigaHari: number;
                medianJam: number | null;
            }[];
        };
        DaftarPengaturanInput: {
            isi: {
                /** @enum {string} */
                kunci: "periode" | "jendela" | "hariKerja" | "pengumumanBkn" | "kurva" | "ratingPimpinan" | "bantuanCapaian" | "talenta" | "ipAsn" | "aktivitas" | "umpanBalik" | "tindakLanjut" | "gangguan" | "pendekatan";
                judul: string;
                arti: string;
                /** @enum {string} */
                tanda: "PASAL" | "PRAKTIK" | "PILIHAN";
                readonly dasar: components["schemas"]["KutipanInput"][];
                /** @enum {string} */
                satuanMulai: "TAHUN" | "HARI";
                /** Format: date */
                mulaiTerawal: string;
                sejak: string | null;
                kolom: {
                    nama: string;
                    judul: string;
                    /** @enum {string} */
                    bentuk: "pilihan" | "ya" | "angka" | "jam" | "pasangan" | "peta" | "petaAngka" | "jendela" | "tanggalTahun" | "kurva";
                    satuan?: string;
                    readonly pilihan?: {
                        nilai: string;
                        label: string;
                    }[];
                    readonly kunci?: {
                        nilai: string;
                        label: string;
                    }[];
                    bolehKosong?: boolean;
                    kini: unknown;
                    kata: string;
                }[];
                riwayat: {
                    /** Format: uuid */
                    id: string;
                    ringkas: string;
                    /** Format: date */
                    mulai: string;
                    alasan: string;
                    oleh: {
                        /** Format: uuid */
                        id: string;
                        nama: string;
                    };
                    /** Format: date-time */
                    pada: string;
                    dicabut: {
                        /** Format: date-time */
                        pada: string;
                        oleh: string;
                        alasan: string;
                    } | null;
                    dapatDicabut: boolean;
                }[];
            }[];
            versi: number;
            kemampuan: string[];
        };
        DampakPengaturanInput: {
            dampak: {
                hal: string;
                sebelum: string;
                sesudah: string;
            }[];
        };
        PenutupanBaruInput: {
            /** Format: uuid */
            id: string;
            tahun: number;
            alasan?: string | null;
        };
        PenutupanInput: {
            /** Format: uuid */
            id: string;
            tahun: number;
            /** @enum {string} */
            keadaan: "BERJALAN" | "DIJEDA" | "SELESAI";
            jumlah: number;
            selesai: number;
            persen: number;
            alasan: string | null;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            dimulaiPada: string;
            selesaiPada: string | null;
            dokumen: {
                antre: number;
                terbit: number;
                gagal: number;
            };
            usulan: {
                jenis: string;
                jumlah: number;
            }[];
            versi: number;
            kemampuan: string[];
        };
        KesiapanPenutupanInput: {
            tahun: number;
            pegawai: number;
            belumDitetapkan: number;
            belumDilaporkan: number;
            keberatanBerjalan: number;
            halangan: {
                kode: string;
                pesan: string;
            }[];
            langkah: {
                uraian: string;
                nilai: string;
                pasal: string;
            }[];
            penutupan: components["schemas"]["PenutupanInput"] | null;
            kemampuan: string[];
        };
        RekapTahunUnitInput: {
            /** Format: uuid */
            unitKerjaId: string;
            nama: string;
            pegawai: number;
            predikat: {
                [key: string]: number;
            };
            belum: number;
            menitDiverifikasi: number;
        };
        PeriodeInput: {
            /** Format: uuid */
            id: string;
            tahun: number;
            /** @enum {string} */
            jenis: "BULANAN" | "TRIWULANAN" | "TAHUNAN";
            ke: number;
            nama: string;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            /** Format: date */
            jendelaDari: string;
            /** Format: date */
            jendelaSampai: string;
            tertutup: boolean;
            versi: number;
        };
        PengisianInput: {
            tahun: number;
            unit: {
                /** Format: uuid */
                unitKerjaId: string;
                nama: string;
                pegawai: number;
                tidakWajib: number;
                belum: number;
                draf: number;
                diajukan: number;
                dikembalikan: number;
                disetujui: number;
            }[];
            pegawai: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                nip: string | null;
                jabatan: string;
                unitKerja: string;
                /** @enum {string} */
                keadaan: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "TIDAK_WAJIB";
                sebab: string;
                menunggu: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
            }[];
            setelah: string | null;
        };
        PerjanjianKinerjaRingkasInput: {
            id: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
                indukId: string | null;
            };
            tahun: number;
            /** @enum {string} */
            keadaan: "BELUM" | "DRAF" | "FINAL";
            /** @description Yang menandatangani; selama draf, pimpinan unit sekarang. */
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            jumlahSasaran: number;
            jumlahIndikator: number;
            finalPada: string | null;
            kemampuan: string[];
        };
        DaftarPerjanjianKinerjaInput: {
            tahun: number;
            /** Format: date */
            batasDraf: string;
            isi: components["schemas"]["PerjanjianKinerjaRingkasInput"][];
            kemampuan: string[];
        };
        PerjanjianKinerjaInput: {
            /** Format: uuid */
            id: string;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
                indukId: string | null;
            };
            tahun: number;
            /** @enum {string} */
            keadaan: "BELUM" | "DRAF" | "FINAL";
            /** @description Yang menandatangani; selama draf, pimpinan unit sekarang. */
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            jumlahSasaran: number;
            jumlahIndikator: number;
            finalPada: string | null;
            kemampuan: string[];
            nomor: string | null;
            versi: number;
            diubahPada: string;
            sasaran: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /**
                 * @description Sasaran unit di atasnya yang didukung.
                 * @default null
                 */
                indukId: string | null;
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    /** @description Dengan satuannya, mis. "72,5 %". */
                    target: string;
                    /** @default null */
                    targetAngka: number | null;
                    /** @default null */
                    satuan: string | null;
                    /**
                     * @default MAKSIMALKAN
                     * @enum {string}
                     */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                    /** @default null */
                    perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                }[];
            }[];
            sasaranAtas: {
                /** Format: uuid */
                id: string;
                uraian: string;
                unitKerja: string;
            }[];
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
        };
        PerjanjianUntukSkpInput: {
            /** Format: uuid */
            id: string;
            unitKerja: string;
            final: boolean;
            sasaran: {
                /** Format: uuid */
                id: string;
                uraian: string;
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    /** @description Dengan satuannya, mis. "72,5 %". */
                    target: string;
                    /** @default null */
                    targetAngka: number | null;
                    /** @default null */
                    satuan: string | null;
                    /**
                     * @default MAKSIMALKAN
                     * @enum {string}
                     */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                    /** @default null */
                    perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                }[];
            }[];
        };
        IsiPerpindahanInput: {
            /** Format: uuid */
            pegawaiId: string;
            /** @enum {string} */
            jenis: "MUTASI" | "PROMOSI" | "ROTASI" | "PLT_MULAI" | "PLH_MULAI" | "PLT_SELESAI" | "GANTI_PENILAI" | "TUGAS_BELAJAR_MULAI" | "TUGAS_BELAJAR_SELESAI" | "TUGAS_BELAJAR_GAGAL" | "CLTN" | "MPP" | "PEJABAT_NEGARA" | "DIBERHENTIKAN_SEMENTARA" | "AKTIF_KEMBALI" | "CPNS" | "PPPK_BARU" | "KONTRAK_PARUH_WAKTU" | "PENSIUN" | "MENGUNDURKAN_DIRI" | "MENINGGAL";
            /** Format: date */
            tanggal: string;
            /** @default null */
            dasar: string | null;
            /** @default null */
            jabatanId: string | null;
            /** @default null */
            penilaiPegawaiId: string | null;
            /** @default null */
            penggantiPegawaiId: string | null;
            /** @default false */
            menilaiUnit: boolean;
            /** @default null */
            sampai: string | null;
            /** @default null */
            studi: {
                perguruanTinggi: string;
                program: string;
                /** @enum {string} */
                jenjang: "S1_DALAM_NEGERI" | "LANJUT_DALAM_NEGERI" | "S1_LUAR_NEGERI" | "LANJUT_LUAR_NEGERI";
                /** @default null */
                akreditasi: ("A" | "B" | "C") | null;
                /** Format: date */
                rencanaSelesai: string;
            } | null;
            /** @default null */
            hasilStudi: {
                /** @default null */
                ipk: number | null;
                /** @default null */
                waktuLulus: ("LEBIH_CEPAT" | "TEPAT_WAKTU" | "PERPANJANGAN") | null;
            } | null;
        };
        PratinjauPerpindahanInput: {
            judul: string;
            langkah: components["schemas"]["LangkahInput"][];
            akan: {
                uraian: string;
                readonly dasar: components["schemas"]["KutipanInput"][];
            }[];
            penilaiPeriode: {
                periode: string;
                penilai: string | null;
                unitKerja: string | null;
                sudahDitetapkan: boolean;
            }[];
            bukti: string[];
            menunggu: {
                siapa: string;
                langkah: string;
            }[];
            peringatan: components["schemas"]["TemuanInput"][];
            kurang: components["schemas"]["TemuanInput"][];
            bawahan: number;
            saranPenilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
        };
        PerpindahanRingkasInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            jenis: "MUTASI" | "PROMOSI" | "ROTASI" | "PLT_MULAI" | "PLH_MULAI" | "PLT_SELESAI" | "GANTI_PENILAI" | "TUGAS_BELAJAR_MULAI" | "TUGAS_BELAJAR_SELESAI" | "TUGAS_BELAJAR_GAGAL" | "CLTN" | "MPP" | "PEJABAT_NEGARA" | "DIBERHENTIKAN_SEMENTARA" | "AKTIF_KEMBALI" | "CPNS" | "PPPK_BARU" | "KONTRAK_PARUH_WAKTU" | "PENSIUN" | "MENGUNDURKAN_DIRI" | "MENINGGAL";
            /** Format: date */
            tanggal: string;
            dasar: string | null;
            jabatan: string | null;
            unitKerja: string | null;
            dibuatOleh: string;
            /** Format: date-time */
            dibuatPada: string;
            dijalankanPada: string | null;
            dibatalkan: {
                oleh: string;
                /** Format: date-time */
                pada: string;
                alasan: string;
            } | null;
        };
        PerpindahanInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            jenis: "MUTASI" | "PROMOSI" | "ROTASI" | "PLT_MULAI" | "PLH_MULAI" | "PLT_SELESAI" | "GANTI_PENILAI" | "TUGAS_BELAJAR_MULAI" | "TUGAS_BELAJAR_SELESAI" | "TUGAS_BELAJAR_GAGAL" | "CLTN" | "MPP" | "PEJABAT_NEGARA" | "DIBERHENTIKAN_SEMENTARA" | "AKTIF_KEMBALI" | "CPNS" | "PPPK_BARU" | "KONTRAK_PARUH_WAKTU" | "PENSIUN" | "MENGUNDURKAN_DIRI" | "MENINGGAL";
            /** Format: date */
            tanggal: string;
            dasar: string | null;
            jabatan: string | null;
            unitKerja: string | null;
            dibuatOleh: string;
            /** Format: date-time */
            dibuatPada: string;
            dijalankanPada: string | null;
            dibatalkan: {
                oleh: string;
                /** Format: date-time */
                pada: string;
                alasan: string;
            } | null;
            akan: {
                uraian: string;
                readonly dasar: components["schemas"]["KutipanInput"][];
            }[];
            langkah: components["schemas"]["LangkahInput"][];
            catatan: {
                /** Format: uuid */
                id: string;
                pegawai: string;
                penilai: string;
                diisiPada: string | null;
            }[];
            kontrak: {
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                hasil: {
                    periode: string;
                    predikat: string | null;
                }[];
            } | null;
            penghalangBatal: components["schemas"]["TemuanInput"][];
            kemampuan: string[];
        };
        CatatanPenilaiInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            jabatan: string;
            unitKerja: string;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            penilaiBaru: string | null;
            catatan: string | null;
            diisiPada: string | null;
            kemampuan: string[];
        };
        SimpulPohonInput: {
            /** @enum {string} */
            jenis: "UNIT" | "SASARAN" | "RHK";
            /** Format: uuid */
            id: string;
            uraian: string;
            unitKerja: string;
            /** @description Pemilik RHK; null bagi sasaran dan unit. */
            orang: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            } | null;
            saya: boolean;
            indikator: {
                uraian: string;
                target: string;
            }[];
            anak: number;
            /** @description RHK di cabang ini, dan yang sudah ada realisasinya pada periode berjalan. */
            kemajuan: {
                rhk: number;
                terisi: number;
            };
            /** @description Bagi RHK; isinya hanya untuk pemilik dan pejabat penilainya. */
            realisasi: {
                ada: boolean;
                uraian: string[] | null;
            } | null;
        };
        PohonKinerjaInput: {
            tahun: number;
            periode: string | null;
            isi: components["schemas"]["SimpulPohonInput"][];
        };
        CabangPohonInput: {
            isi: components["schemas"]["SimpulPohonInput"][];
            /** @description Bawahan pemilik RHK yang belum mempunyai SKP berlaku. */
            tanpaSkp: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            }[];
        };
        JalurPohonInput: {
            /** @description Dari akar ke simpul yang diminta. */
            isi: components["schemas"]["SimpulPohonInput"][];
        };
        VerifikasiInput: {
            /** @constant */
            asli: true;
            /** @enum {string} */
            jenis: "A.1.1" | "A.1.2" | "A.1.3" | "A.1.4" | "A.1.5" | "A.1.6" | "A.1.7" | "A.1.8" | "B.1.6" | "B.1.7" | "B.1.8" | "B.1.9" | "B.1.10" | "C.1.1" | "C.1.2" | "C.1.3" | "D.1.1" | "D.1.2" | "D.1.3" | "PENETAPAN_PREDIKAT" | "PAK";
            instansi: string;
            /** Format: date-time */
            diterbitkanPada: string;
            dicabut: boolean;
            diganti: boolean;
            sha256: string;
            versiAturan: string;
        };
        RealisasiInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            rhkId: string;
            indikatorId: string | null;
            uraian: string;
            angka: number | null;
            bukti: components["schemas"]["BuktiRingkasInput"][];
            diubahPada: string;
            versi: number;
        };
        UsulanRealisasiInput: {
            aktivitas: number;
            menit: number;
            uraian: string;
            volume: {
                satuan: string;
                jumlah: number;
            }[];
            bukti: components["schemas"]["BuktiRingkasInput"][];
        };
        LembarRealisasiInput: {
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
                dari: string;
                sampai: string;
                jendelaDari: string;
                jendelaSampai: string;
                ditutup: boolean;
            };
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            skpId: string | null;
            pendekatan: string | null;
            /** @description Mengapa tidak dapat diubah; kosong bila dapat. */
            terkunci: string | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    aspek: string | null;
                    perspektif: string | null;
                    target: string;
                    targetAngka: number | null;
                    satuan: string | null;
                    /** @enum {string} */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                    usulanAngka: number | null;
                    realisasi: components["schemas"]["RealisasiInput"] | null;
                    capaian: {
                        /** @enum {string} */
                        keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                        persen: number | null;
                        pesan: string | null;
                    };
                }[];
                realisasi: components["schemas"]["RealisasiInput"] | null;
                usulan: components["schemas"]["UsulanRealisasiInput"];
            }[];
            kemampuan: string[];
        };
        RencanaAksiInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            skpId: string;
            /** Format: uuid */
            rhkId: string;
            rhk: string;
            uraian: string;
            triwulan: number | null;
            urutan: number;
            dihentikanPada: string | null;
            /** @description Banyaknya aktivitas yang menunjuk rencana aksi ini. */
            aktivitas: number;
            versi: number;
            kemampuan: string[];
        };
        DaftarRencanaAksiInput: {
            isi: components["schemas"]["RencanaAksiInput"][];
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            }[];
            kemampuan: string[];
        };
        RencanaKompetensiInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kompetensi: string;
            kesenjangan: string;
            /** @enum {string} */
            bentuk: "COACHING" | "MENTORING" | "BELAJAR_MANDIRI" | "KOMUNITAS_BELAJAR" | "PENUGASAN" | "MAGANG" | "PELATIHAN";
            pendamping: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            /** Format: date */
            sampai: string;
            jp: number;
            /** @enum {string} */
            keadaan: "DIRENCANAKAN" | "SELESAI" | "DIBATALKAN";
            hasil: string | null;
            buktiId: string | null;
            versi: number;
            kemampuan: string[];
        };
        DaftarRencanaKompetensiInput: {
            isi: components["schemas"]["RencanaKompetensiInput"][];
            kesenjangan: {
                kompetensi: string;
                nilai: number;
                alasan: string;
                /** Format: uuid */
                bimbinganId: string;
            }[];
            kemampuan: string[];
        };
        RiwayatInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "PENDIDIKAN" | "DIKLAT" | "JENJANG_JF" | "PANGKAT" | "HUKUMAN" | "TIDAK_MASUK" | "POTENSI";
            kode: string | null;
            sebutan: string | null;
            /** Format: date */
            tanggal: string;
            sampai: string | null;
            nilai: number | null;
            uraian: string;
            nomor: string | null;
            dibatalkan: {
                pada: string;
                alasan: string;
            } | null;
            kemampuan: string[];
        };
        DaftarRiwayatInput: {
            isi: components["schemas"]["RiwayatInput"][];
            kemampuan: string[];
        };
        PihakSkpInput: {
            /** Format: uuid */
            pegawaiId: string;
            nama: string;
            jabatan: string;
            nip: string | null;
            /** @enum {string} */
            jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
            golongan: string | null;
            pangkat: string | null;
            /** @enum {string} */
            jenisJabatan: "KEPALA_DAERAH" | "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "JF" | "PELAKSANA";
            unitMandiri: boolean;
            unitKerja: string;
            instansi: string;
        };
        TemuanSkpInput: {
            kode: string;
            pesan: string;
            pointer: string;
            /** @enum {string} */
            tingkat: "E" | "W";
        };
        SkpInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            versiId: string;
            nomor: number;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            versi: number;
            tahun: number;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            /** @enum {string} */
            pendekatan: "KUALITATIF" | "KUANTITATIF";
            /** @enum {string} */
            formulir: "A.1.1" | "A.1.2" | "A.1.6" | "A.1.7";
            /** @enum {string} */
            kelompok: "PIMPINAN" | "JA_JF";
            pegawai: components["schemas"]["PihakSkpInput"];
            penilai: components["schemas"]["PihakSkpInput"] | null;
            penugasan: {
                /** Format: date */
                dari: string;
                sampai: string | null;
            };
            pltDalamPeriode: boolean;
            perjanjianKerja: string | null;
            rhk: {
                /** Format: uuid */
                id: string;
                /**
                 * @description Usulan pegawai; pejabat penilai yang menetapkannya.
                 * @enum {string}
                 */
                jenis: "UTAMA" | "TAMBAHAN";
                uraian: string;
                /** @default null */
                rhkPimpinanId: string | null;
                /**
                 * @description Sambungan sementara, selama RHK pimpinan belum ada.
                 * @default null
                 */
                rhkPimpinanTeks: string | null;
                /** @default null */
                penugasanDari: string | null;
                /** @default null */
                metodeCascading: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
                /** @default false */
                klasifikasiPlt: boolean;
                /**
                 * @description Sasaran perjanjian kinerja yang dinyatakan RHK ini.
                 * @default null
                 */
                sasaranId: string | null;
                /**
                 * @description Sel matriks peran hasil asal RHK ini.
                 * @default null
                 */
                selId: string | null;
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    target: string;
                    /** @default null */
                    targetAngka: number | null;
                    /** @default null */
                    satuan: string | null;
                    /** @default null */
                    aspek: ("KUANTITAS" | "KUALITAS" | "WAKTU" | "BIAYA") | null;
                    /** @default null */
                    perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                    /**
                     * @default MAKSIMALKAN
                     * @enum {string}
                     */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                }[];
                /** @enum {string} */
                jenisUsulan: "UTAMA" | "TAMBAHAN";
                jenisDitetapkan: boolean;
                /** @description Hanya bila SKP pimpinan yang memuatnya berlaku. */
                rhkPimpinan: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    indikator: {
                        uraian: string;
                        target: string;
                    }[];
                } | null;
                /**
                 * @description Bagaimana RHK ini tersambung ke RHK pimpinan.
                 * @enum {string}
                 */
                sambungan: "TIDAK_ADA" | "TERSAMBUNG" | "SEMENTARA" | "RANCANGAN_PIMPINAN" | "TERPUTUS";
            }[];
            perilaku: {
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
                ekspektasiKhusus: string | null;
            }[];
            lampiran: {
                sumberDaya: string[];
                pertanggungjawaban: string[];
                konsekuensi: string[];
            };
            diubahPada: string;
            diajukanPada: string | null;
            dibukaPenilaiPada: string | null;
            ditetapkanPada: string | null;
            /**
             * Format: date
             * @description Hari terakhir penetapan SKP (31 Januari).
             */
            tenggat: string;
            mengapaTenggat: components["schemas"]["LangkahInput"][];
            menunggu: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                /** @enum {string} */
                sebagai: "PEGAWAI" | "PENILAI";
                sejak: string;
                diingatkanPada: string | null;
            } | null;
            pengembalian: {
                catatan: string;
                oleh: string;
                pada: string;
            } | null;
            versiLain: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
            }[];
            riwayat: {
                peristiwa: string;
                nomor: number;
                dari: string | null;
                ke: string;
                oleh: string;
                catatan: string | null;
                pada: string;
            }[];
            temuan: components["schemas"]["TemuanSkpInput"][];
            /** @description Milik unit yang dipimpin pegawai ini. */
            perjanjianKinerja: components["schemas"]["PerjanjianUntukSkpInput"] | null;
            /** @description Peran dari matriks pimpinan, usulan RHK. */
            peranMatriks: components["schemas"]["PeranMatriksInput"][];
            kemampuan: string[];
        };
        SkpRingkasInput: {
            /** Format: uuid */
            id: string;
            tahun: number;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            jabatan: string;
            unitKerja: string;
            berlaku: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
            } | null;
            rancangan: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
            } | null;
            /**
             * @description Keadaan rancangan bila ada; bila tidak, versi yang berlaku.
             * @enum {string}
             */
            keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            menunggu: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                /** @enum {string} */
                sebagai: "PEGAWAI" | "PENILAI";
                sejak: string;
                diingatkanPada: string | null;
            } | null;
        };
        DaftarSkpInput: {
            isi: components["schemas"]["SkpRingkasInput"][];
            setelah: string | null;
            /** @description Tahun yang SKP-nya belum Anda buat pada jabatan sekarang. */
            dapatDibuat: {
                tahun: number;
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                salinDari: {
                    /** Format: uuid */
                    id: string;
                    tahun: number;
                    jabatan: string;
                } | null;
            }[];
        };
        RiwayatVersiSkpInput: {
            isi: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
                riwayat: {
                    peristiwa: string;
                    nomor: number;
                    dari: string | null;
                    ke: string;
                    oleh: string;
                    catatan: string | null;
                    pada: string;
                }[];
            }[];
        };
        SkpBawahanInput: {
            pegawai: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            /** @enum {string} */
            sebagai: "PENILAI" | "ATASAN_PENILAI";
            skpId: string | null;
            nomor: number | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            adaYangBerlaku: boolean;
            jumlahRhk: number;
            /** @description RHK yang sambungannya ke RHK pimpinan masih sementara. */
            jumlahSementara: number;
            menungguSaya: boolean;
            sejak: string | null;
            diingatkanPada: string | null;
            kemampuan: string[];
        };
        DaftarSkpBawahanInput: {
            tahun: number;
            /** Format: date */
            tenggat: string;
            isi: components["schemas"]["SkpBawahanInput"][];
        };
        RhkPimpinanInput: {
            tahun: number;
            /** @enum {string} */
            keadaan: "TANPA_PENILAI" | "TIDAK_WAJIB" | "BELUM" | "RANCANGAN" | "BERLAKU";
            pimpinan: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            } | null;
            skpId: string | null;
            keadaanSkp: ("DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN") | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                indikator: {
                    uraian: string;
                    target: string;
                }[];
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
                /** @enum {string} */
                dalam: "BERLAKU" | "RANCANGAN";
            }[];
            /** @description Yang langkahnya ditunggu sampai SKP pimpinan berlaku. */
            menunggu: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            } | null;
        };
        CalonSambunganRhkInput: {
            isi: {
                /** Format: uuid */
                rhkId: string;
                uraian: string;
                rhkPimpinanTeks: string;
                calon: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    indikator: {
                        uraian: string;
                        target: string;
                    }[];
                    kemiripan: number;
                }[];
            }[];
        };
        TimKerjaInput: {
            /** Format: uuid */
            id: string;
            nama: string;
            tujuan: string | null;
            unitKerja: string;
            ketua: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            };
            pembentuk: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date */
            dari: string;
            sampai: string | null;
            versi: number;
            anggota: {
                pegawai: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                /** Format: date */
                dari: string;
                sampai: string | null;
                /** @enum {string} */
                keadaan: "MENUNGGU" | "DISETUJUI" | "DITOLAK";
                penilai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
                catatan: string | null;
                kemampuan: string[];
            }[];
            kemampuan: string[];
        };
        DaftarTimKerjaInput: {
            isi: components["schemas"]["TimKerjaInput"][];
            kemampuan: string[];
        };
        TindakLanjutInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
                unitKerja: string | null;
            };
            /** @enum {string} */
            bentuk: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI" | "PERIKSA_SANKSI";
            /** @enum {string} */
            sebab: "PREDIKAT" | "KEMAJUAN" | "PIMPINAN";
            evaluasiId: string | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            periode: string | null;
            /** Format: date */
            sejak: string;
            /** @enum {string} */
            keadaan: "DIUSULKAN" | "BERJALAN" | "SELESAI" | "DITIADAKAN";
            alasan: string | null;
            bimbingan: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "COACHING" | "MENTORING";
                /** @enum {string} */
                keadaan: "DIRENCANAKAN" | "DISIAPKAN" | "BERLANGSUNG" | "MENUNGGU_PEGAWAI" | "SELESAI" | "DIBATALKAN";
            }[];
            konseling: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                keadaan: "DIBERITAHUKAN" | "MEMBAIK" | "DILAPORKAN" | "TIDAK_DIPERLUKAN" | "DITUNJUK" | "BERJALAN" | "SELESAI";
            } | null;
            rencana: {
                jumlah: number;
                selesai: number;
            };
            aturan: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    usulan: {
                        /** @enum {string} */
                        bentuk: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI" | "PERIKSA_SANKSI";
                        readonly formulir: string[];
                        oleh: string;
                        uraian: string;
                    }[];
                    prioritas: boolean;
                    sanksi: {
                        /** @enum {string} */
                        kelompok: "PNS_JPT" | "PNS_JA_JF" | "PPPK" | "PPPK_PARUH_WAKTU";
                        readonly langkah: string[];
                        readonly bukti: string[];
                        pemutus: string;
                    } | null;
                } | null;
                kurang: string[];
                alasan: components["schemas"]["TemuanInput"][];
                peringatan: components["schemas"]["TemuanInput"][];
                langkah: components["schemas"]["LangkahInput"][];
            } | null;
            versi: number;
            kemampuan: string[];
        };
        DaftarTindakLanjutInput: {
            isi: components["schemas"]["TindakLanjutInput"][];
            setelah: string | null;
        };
        TandaKemajuanInput: {
            isi: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string | null;
                    unitKerja: string | null;
                };
                periode: string;
                aturan: {
                    aturan: string;
                    /** Format: date */
                    pada: string;
                    versi: string | null;
                    /** @enum {string} */
                    keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                    nilai: {
                        usulan: {
                            /** @enum {string} */
                            bentuk: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI" | "PERIKSA_SANKSI";
                            readonly formulir: string[];
                            oleh: string;
                            uraian: string;
                        }[];
                        prioritas: boolean;
                        sanksi: {
                            /** @enum {string} */
                            kelompok: "PNS_JPT" | "PNS_JA_JF" | "PPPK" | "PPPK_PARUH_WAKTU";
                            readonly langkah: string[];
                            readonly bukti: string[];
                            pemutus: string;
                        } | null;
                    } | null;
                    kurang: string[];
                    alasan: components["schemas"]["TemuanInput"][];
                    peringatan: components["schemas"]["TemuanInput"][];
                    langkah: components["schemas"]["LangkahInput"][];
                };
            }[];
        };
        DaftarPrioritasInput: {
            /** @enum {string} */
            ambang: "SANGAT_BAIK" | "BAIK";
            isi: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string | null;
                    unitKerja: string | null;
                };
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                periode: string;
                /** Format: date */
                sejak: string;
            }[];
            setelah: string | null;
        };
        UmpanBalikBaruInput: {
            /** Format: uuid */
            pegawaiId: string;
            periodeId?: string | null;
            sasaran: ({
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                rhkId: string;
            } | {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
            })[];
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            /** @default false */
            berkala: boolean;
            /** @default true */
            langsung: boolean;
            menggantikanId?: string | null;
            /** @default false */
            namaTerbuka: boolean;
            /** @default [] */
            buktiId: string[];
        };
        UmpanBalikInput: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            pemberi: {
                id: string | null;
                nama: string;
                kaitan: string | null;
            } | null;
            /** @enum {string} */
            hubungan: "PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA";
            berkala: boolean;
            langsung: boolean;
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            } | null;
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            menggantikanId: string | null;
            digantikan: boolean;
            diminta: boolean;
            bukti: components["schemas"]["BuktiRingkasInput"][];
            /** Format: date-time */
            pada: string;
            kemampuan: string[];
        };
        UmpanBalikTerlindungInput: {
            /** @description Sedikitnya sekian orang sebelum isinya dapat dibaca. */
            terkecil: number;
            kelompok: {
                hubungan: ("PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA") | null;
                /** @description Permintaan yang dijawab kelompok ini. */
                pertanyaan: string | null;
                periode: string | null;
                terbuka: boolean;
                jumlahOrang: number | null;
                isi: {
                    rhk: string | null;
                    nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
                    /** @enum {string} */
                    sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
                    uraian: string;
                }[];
            }[];
        };
        SasaranUmpanBalikInput: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            /** @enum {string} */
            hubungan: "PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA";
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
            }[];
        };
        PertanyaanPenilaiInput: {
            isi: {
                kode: string;
                pesan: string;
            }[];
        };
        TindakanUmpanBalikBaruInput: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pegawaiId: string;
            /** Format: uuid */
            rhkId: string;
            /** @enum {string} */
            kemajuan: "ADA" | "TIDAK_ADA" | "TETAP_TIDAK_ADA";
            /** @enum {string} */
            tindakan: "APRESIASI" | "PENUGASAN_BARU" | "SESUAIKAN_EKSPEKTASI" | "SESUAIKAN_SUMBER_DAYA" | "PEMBINAAN" | "AMBIL_ALIH_RHK";
            catatan: string;
        };
        TindakanUmpanBalikInput: {
            /** Format: uuid */
            id: string;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            };
            /** @enum {string} */
            kemajuan: "ADA" | "TIDAK_ADA" | "TETAP_TIDAK_ADA";
            /** @enum {string} */
            tindakan: "APRESIASI" | "PENUGASAN_BARU" | "SESUAIKAN_EKSPEKTASI" | "SESUAIKAN_SUMBER_DAYA" | "PEMBINAAN" | "AMBIL_ALIH_RHK";
            catatan: string;
            oleh: string;
            /** Format: date-time */
            pada: string;
        };
        PermintaanUmpanBalikBaruInput: {
            /** Format: uuid */
            id: string;
            pertanyaan: string;
            sasaran: {
                /** Format: uuid */
                rhkId: string;
            } | {
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
            };
            orang: ({
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                pegawaiId: string;
            } | {
                /** Format: uuid */
                id: string;
                nama: string;
                kaitan: string;
            })[];
        };
        PermintaanUmpanBalikInput: {
            /** Format: uuid */
            id: string;
            pertanyaan: string;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            } | null;
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** Format: date-time */
            pada: string;
            orang: {
                /** Format: uuid */
                id: string;
                nama: string;
                /** @description Untuk pihak luar. */
                kaitan: string | null;
                /** @enum {string} */
                keadaan: "MENUNGGU" | "DIJAWAB" | "DITOLAK" | "DIBATALKAN";
                alasan: string | null;
                diingatkanPada: string | null;
                tautanSampai: string | null;
                kemampuan: string[];
            }[];
        };
        PermintaanMasukInput: {
            /** Format: uuid */
            id: string;
            pertanyaan: string;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            } | null;
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** Format: date-time */
            pada: string;
            /** Format: uuid */
            orangId: string;
            dari: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
            };
            /** @description Nama penjawab tampak bagi peminta. */
            bernama: boolean;
            /** @enum {string} */
            keadaan: "MENUNGGU" | "DIJAWAB" | "DITOLAK" | "DIBATALKAN";
            kemampuan: string[];
        };
        DaftarPermintaanUmpanBalikInput: {
            isi: components["schemas"]["PermintaanUmpanBalikInput"][];
            masuk: components["schemas"]["PermintaanMasukInput"][];
            terkecil: number;
        };
        JawabanPermintaanInput: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            /** @default false */
            langsung: boolean;
            /** @default false */
            namaTerbuka: boolean;
            /** @default [] */
            buktiId: string[];
        };
        TautanLuarInput: {
            jalur: string;
            /** Format: date-time */
            sampai: string;
        };
        UndanganLuarInput: {
            instansi: string;
            pegawai: {
                nama: string;
                jabatan: string | null;
            };
            pertanyaan: string;
            tentang: string;
            nama: string;
            kaitan: string;
            /** Format: date-time */
            sampai: string;
        };
        JawabanLuarInput: {
            nama: string;
            kaitan: string;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            /** @default false */
            namaTerbuka: boolean;
        };
        WorkblockInput: {
            judul: string;
            /** @default [] */
            indikatorTarget: string[];
            /** @default  */
            pihakTerlibat: string;
            /** @default  */
            waktuPenyelesaian: string;
            /** @default  */
            penerimaManfaat: string;
            /** @default  */
            tujuan: string;
            /** @default  */
            anggaran: string;
            /** @default [] */
            kegiatanRutin: string[];
            /** @default [] */
            kegiatanTransformatif: string[];
            /** @default [] */
            keluaranRutin: string[];
            /** @default [] */
            keluaranTransformatif: string[];
            /** Format: uuid */
            id: string;
            tahun: number;
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            versi: number;
            diubahPada: string;
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
            kemampuan: string[];
        };
        DaftarWorkblockInput: {
            tahun: number;
            milik: components["schemas"]["WorkblockInput"][];
            /** @description Workblock pejabat penilai Anda. */
            pimpinan: components["schemas"]["WorkblockInput"][];
            kemampuan: string[];
        };
        Bukti: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKAS" | "TAUTAN";
            nama: string;
            tautan: string | null;
            tipeIsi: string | null;
            ukuran: number | null;
            /** @description Sidik isi yang disimpan. */
            sha256: string | null;
            /** @description Ada miniatur pada /bukti/{id}/miniatur. */
            bergambar: boolean;
            diambilPada: string | null;
            dibuatPada: string;
            /** @description Banyaknya aktivitas dan realisasi yang memakainya. */
            dipakai: number;
            kemampuan: string[];
        };
        BuktiRingkas: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKAS" | "TAUTAN";
            nama: string;
            tautan: string | null;
            tipeIsi: string | null;
            ukuran: number | null;
            bergambar: boolean;
        };
        DaftarBukti: {
            isi: components["schemas"]["Bukti"][];
            setelah: string | null;
        };
        Aktivitas: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            tanggal: string;
            /** @enum {string} */
            kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
            rhkId: string | null;
            rhk: string | null;
            rencanaAksiId: string | null;
            rencanaAksi: string | null;
            mulai: string | null;
            selesai: string | null;
            menit: number;
            uraian: string;
            volume: number | null;
            satuan: string | null;
            sumberData: string | null;
            luarHariKerja: boolean;
            /** @enum {string} */
            keadaan: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
            catatanPemeriksa: string | null;
            diperiksaPada: string | null;
            dikirimPada: string | null;
            bukti: components["schemas"]["BuktiRingkas"][];
            versi: number;
            kemampuan: string[];
        };
        AktivitasTersimpan: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            tanggal: string;
            /** @enum {string} */
            kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
            rhkId: string | null;
            rhk: string | null;
            rencanaAksiId: string | null;
            rencanaAksi: string | null;
            mulai: string | null;
            selesai: string | null;
            menit: number;
            uraian: string;
            volume: number | null;
            satuan: string | null;
            sumberData: string | null;
            luarHariKerja: boolean;
            /** @enum {string} */
            keadaan: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
            catatanPemeriksa: string | null;
            diperiksaPada: string | null;
            dikirimPada: string | null;
            bukti: components["schemas"]["BuktiRingkas"][];
            versi: number;
            kemampuan: string[];
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
            peringatan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
        };
        DaftarAktivitas: {
            isi: components["schemas"]["Aktivitas"][];
            setelah: string | null;
        };
        KalenderAktivitas: {
            bulan: string;
            hari: {
                /** Format: date */
                tanggal: string;
                hariKerja: boolean;
                libur: string | null;
                menit: number;
                menitDihitung: number;
                jumlah: {
                    draf: number;
                    dikirim: number;
                    diverifikasi: number;
                    direvisi: number;
                    ditolak: number;
                };
                /** @description Hari kerja yang sudah berlalu dan belum ada laporannya. */
                kosong: boolean;
                dapatDilaporkan: boolean;
            }[];
            batasMenitHarian: number;
            batasMundurHariKerja: number;
            ringkasan: {
                hariKerja: number;
                hariTerisi: number;
                hariKosong: number;
                menit: number;
                menitDihitung: number;
                targetMenit: number;
                /** @description Persen menit dihitung dari target; tidak memengaruhi rating. */
                produktivitas: number | null;
            };
        };
        PilihanLapor: {
            /** Format: date */
            tanggal: string;
            hariKerja: boolean;
            dapatDilaporkan: boolean;
            /** @description Tanggal terlama yang masih dapat dilaporkan. */
            batasTanggal: string;
            batasMenitHarian: number;
            menitHariItu: number;
            skpId: string | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
                rencanaAksi: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                }[];
            }[];
            terakhir: {
                rhkId: string | null;
                rencanaAksiId: string | null;
                /** @enum {string} */
                kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
            } | null;
            satuan: string[];
            /** @description Aktivitas hari terakhir yang terisi sebelum tanggal ini. */
            ulangi: components["schemas"]["Aktivitas"][];
            penilai: string | null;
        };
        AntreanPemeriksaan: {
            /** @description Semua yang menunggu; yang dimuat paling banyak 300, terlama dahulu. */
            jumlah: number;
            orang: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string | null;
                };
                menit: number;
                entri: {
                    /** Format: uuid */
                    id: string;
                    /** Format: date */
                    tanggal: string;
                    /** @enum {string} */
                    kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                    rhkId: string | null;
                    rhk: string | null;
                    rencanaAksiId: string | null;
                    rencanaAksi: string | null;
                    mulai: string | null;
                    selesai: string | null;
                    menit: number;
                    uraian: string;
                    volume: number | null;
                    satuan: string | null;
                    sumberData: string | null;
                    luarHariKerja: boolean;
                    /** @enum {string} */
                    keadaan: "DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK";
                    catatanPemeriksa: string | null;
                    diperiksaPada: string | null;
                    dikirimPada: string | null;
                    bukti: components["schemas"]["BuktiRingkas"][];
                    versi: number;
                    kemampuan: string[];
                    tanda: {
                        /** @enum {string} */
                        kode: "TANPA_BUKTI" | "TEKS_SAMA" | "LUAR_KEBIASAAN" | "TERLAMBAT" | "LUAR_HARI_KERJA";
                        pesan: string;
                    }[];
                }[];
            }[];
        };
        HasilVerifikasi: {
            hasil: {
                /** Format: date */
                tanggal: string;
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                hasil: "berhasil" | "ditolak";
                keadaan: ("DRAF" | "DIKIRIM" | "DIVERIFIKASI" | "DIREVISI" | "DITOLAK") | null;
                alasan: {
                    kode: string;
                    pesan: string;
                }[];
            }[];
        };
        HariTerbuka: {
            /** Format: uuid */
            pegawaiId: string;
            /** Format: date */
            tanggal: string;
            catatan: string;
        };
        RekapBulan: {
            bulan: string;
            dikirim: number;
            diverifikasi: number;
            direvisi: number;
            ditolak: number;
            menitDikirim: number;
            menitDiverifikasi: number;
        };
        RekapUnit: {
            unit: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            induk: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tahun: number;
            bulan: number | null;
            jumlah: {
                dikirim: number;
                diverifikasi: number;
                direvisi: number;
                ditolak: number;
                menitDikirim: number;
                menitDiverifikasi: number;
            };
            perBulan: {
                bulan: number;
                dikirim: number;
                diverifikasi: number;
                direvisi: number;
                ditolak: number;
                menitDikirim: number;
                menitDiverifikasi: number;
            }[];
            anak: {
                /** Format: uuid */
                id: string;
                nama: string;
                sendiri: boolean;
                dikirim: number;
                diverifikasi: number;
                direvisi: number;
                ditolak: number;
                menitDikirim: number;
                menitDiverifikasi: number;
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
        ProfilInstansi: {
            /**
             * @default KUANTITATIF
             * @enum {string}
             */
            pendekatan: "KUALITATIF" | "KUANTITATIF";
            /**
             * @default TRIWULANAN
             * @enum {string}
             */
            periodeEvaluasi: "BULANAN" | "TRIWULANAN";
            /** @default false */
            gabungTw4Akhir: boolean;
            /** @default {} */
            jendela: {
                [key: string]: {
                    tanggalMulai: number;
                    tanggalAkhir: number;
                };
            };
            /** @default 5 */
            hariKerja: 5 | 6;
            /** @default [] */
            mingguKerja: {
                mulai: string;
                hariKerja: 5 | 6;
            }[];
            /** @default {} */
            pengumumanBkn: {
                [key: string]: string;
            };
            /** @default 450 */
            batasMenitHarian: number;
            /** @default 3 */
            batasMundurHariKerja: number;
            batasTalenta?: [
                number,
                number
            ] | null;
            /** @enum {string} */
            jpIpAsn?: "AMBANG" | "PROPORSIONAL";
            /** @default {} */
            gangguan: {
                menitMinimum?: number;
                mulai?: string;
                selesai?: string;
            };
            /**
             * @default SE3_2023
             * @enum {string}
             */
            profilDistribusi: "SE3_2023" | "P6_ONLY" | "CUSTOM";
            /** @default {} */
            batasDistribusi: {
                [key: string]: {
                    predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                    /** @enum {string} */
                    jenis: "MIN" | "MAKS";
                    persen?: number;
                    orang?: number;
                }[];
            };
            /** @default true */
            ratingPimpinanDariOrganisasi: boolean;
            /** @default {} */
            petaRatingPimpinan: {
                [key: string]: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            };
            /** @default false */
            bantuanCapaian: boolean;
            /** @default null */
            ambangCapaian: {
                istimewa: number;
                baik: number;
                butuhPerbaikan: number;
                kurang: number;
            } | null;
            /** @default null */
            umpanBalikKelompokTerkecil: number | null;
            /**
             * @default SANGAT_BAIK
             * @enum {string}
             */
            ambangSuksesi: "SANGAT_BAIK" | "BAIK";
            /** @default 2 */
            minimalUmpanBalik: number;
            /** @default 50 */
            bagianPerluPerbaikan: number;
            /** @default 14 */
            jedaPelaporanPerilaku: number;
        };
        UnitKerja: {
            kode: string;
            nama: string;
            /** @enum {string} */
            jenis: "INSTANSI" | "SEKRETARIAT" | "INSPEKTORAT" | "DINAS" | "BADAN" | "SATUAN" | "KECAMATAN" | "KELURAHAN" | "UPTD" | "PUSKESMAS" | "SEKOLAH" | "RSUD" | "BAGIAN" | "BIDANG" | "SEKSI" | "SUBBAGIAN";
            indukId: string | null;
            /** Format: uuid */
            id: string;
            versi: number;
            pimpinan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            jumlahPegawai: number;
        };
        Jabatan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            unitKerjaId: string;
            nama: string;
            /** @enum {string} */
            jenis: "KEPALA_DAERAH" | "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "JF" | "PELAKSANA";
            /** @default null */
            jenjang: string | null;
            /** @default null */
            kelas: number | null;
            /** @default false */
            memimpinUnit: boolean;
            /** @default false */
            unitMandiri: boolean;
            pemegang: {
                /** Format: uuid */
                id: string;
                nama: string;
            }[];
        };
        SaranLapor: {
            /** Format: date */
            tanggal: string;
            hariKerja: boolean;
            dapatDilaporkan: boolean;
            menitHariItu: number;
            batasMenitHarian: number;
            penilai: string | null;
            /** @description Satu per satu, yang paling mungkin dahulu. */
            saran: {
                /** @description Sama untuk kegiatan yang sama; huruf besar dan angka tidak membedakan, yang kedua pada satu hari bernomor. */
                kunci: string;
                uraian: string;
                /** @enum {string} */
                kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                rhkId: string | null;
                rhk: string | null;
                rencanaAksiId: string | null;
                rencanaAksi: string | null;
                mulai: string | null;
                selesai: string | null;
                menit: number;
                volume: number | null;
                satuan: string | null;
                favoritId: string | null;
                alasan: {
                    /** @constant */
                    jenis: "FAVORIT";
                } | {
                    /** @constant */
                    jenis: "TIAP_HARI";
                    kali: number;
                    dari: number;
                } | {
                    /** @constant */
                    jenis: "TIAP_PEKAN";
                    hari: number;
                    kali: number;
                    dari: number;
                } | {
                    /** @constant */
                    jenis: "SERING";
                    kali: number;
                    hariTerakhir: number;
                } | {
                    /** @constant */
                    jenis: "HARI_TERAKHIR";
                    /** Format: date */
                    tanggal: string;
                } | {
                    /** @constant */
                    jenis: "PEKAN_LALU";
                    /** Format: date */
                    tanggal: string;
                };
            }[];
            /** @description Satu hari utuh untuk diulang: hari terakhir yang terisi, dan hari yang sama pekan lalu. */
            hari: {
                /** @enum {string} */
                jenis: "HARI_TERAKHIR" | "PEKAN_LALU";
                /** Format: date */
                tanggal: string;
                isi: {
                    /** @description Sama untuk kegiatan yang sama; huruf besar dan angka tidak membedakan, yang kedua pada satu hari bernomor. */
                    kunci: string;
                    uraian: string;
                    /** @enum {string} */
                    kategori: "RHK" | "TUGAS_TAMBAHAN" | "UMUM";
                    rhkId: string | null;
                    rhk: string | null;
                    rencanaAksiId: string | null;
                    rencanaAksi: string | null;
                    mulai: string | null;
                    selesai: string | null;
                    menit: number;
                    volume: number | null;
                    satuan: string | null;
                    favoritId: string | null;
                    alasan: {
                        /** @constant */
                        jenis: "FAVORIT";
                    } | {
                        /** @constant */
                        jenis: "TIAP_HARI";
                        kali: number;
                        dari: number;
                    } | {
                        /** @constant */
                        jenis: "TIAP_PEKAN";
                        hari: number;
                        kali: number;
                        dari: number;
                    } | {
                        /** @constant */
                        jenis: "SERING";
                        kali: number;
                        hariTerakhir: number;
                    } | {
                        /** @constant */
                        jenis: "HARI_TERAKHIR";
                        /** Format: date */
                        tanggal: string;
                    } | {
                        /** @constant */
                        jenis: "PEKAN_LALU";
                        /** Format: date */
                        tanggal: string;
                    };
                }[];
            }[];
            /** @description Yang lama tidak dikerjakan; hanya mengisi tujuan, uraiannya tetap ditulis orangnya. */
            rencana: {
                /** Format: uuid */
                rhkId: string;
                rhk: string;
                rencanaAksiId: string | null;
                rencanaAksi: string | null;
                /** @description Hari terakhir ada kegiatannya; null bila belum pernah. */
                terakhir: string | null;
            }[];
        };
        FavoritAktivitas: {
            /** Format: uuid */
            id: string;
            uraian: string;
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
        Kutipan: {
            peraturan: string;
            pasal: string;
        };
        Temuan: {
            kode: string;
            pesan: string;
            jalur: string;
        };
        Langkah: {
            uraian: string;
            nilai: string;
            readonly dasar: components["schemas"]["Kutipan"][];
        };
        AngkaKreditPegawai: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            sebab: components["schemas"]["Temuan"] | null;
            jenjang: ("AHLI_UTAMA" | "AHLI_MADYA" | "AHLI_MUDA" | "AHLI_PERTAMA" | "PENYELIA" | "MAHIR" | "TERAMPIL" | "PEMULA") | null;
            tmtJenjang: string | null;
            golongan: ("I/a" | "I/b" | "I/c" | "I/d" | "II/a" | "II/b" | "II/c" | "II/d" | "III/a" | "III/b" | "III/c" | "III/d" | "IV/a" | "IV/b" | "IV/c" | "IV/d" | "IV/e") | null;
            tahunan: {
                tahun: number;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                tetap: boolean;
            }[];
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    angkaKredit: number;
                    rincian: {
                        tahun: number | null;
                        /** @enum {string} */
                        jenjang: "AHLI_UTAMA" | "AHLI_MADYA" | "AHLI_MUDA" | "AHLI_PERTAMA" | "PENYELIA" | "MAHIR" | "TERAMPIL" | "PEMULA";
                        /** @enum {string} */
                        predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                        bulan: number;
                        persen: number;
                        koefisien: number;
                        angkaKredit: number;
                        dihitung: boolean;
                    }[];
                    akAwal: number;
                    akPendidikan: number;
                    kumulatif: number;
                    kesiapan: {
                        /** @enum {string} */
                        jenis: "PANGKAT" | "JENJANG";
                        menuju: string | null;
                        target: number | null;
                        kurang: number | null;
                        bulan: number | null;
                        akCukup: boolean | null;
                        halangan: {
                            kode: string;
                            pesan: string;
                            jalur: string;
                        }[];
                        belumPasti: {
                            kode: string;
                            pesan: string;
                            jalur: string;
                        }[];
                        siap: boolean;
                        langkah: {
                            uraian: string;
                            nilai: string;
                            readonly dasar: {
                                peraturan: string;
                                pasal: string;
                            }[];
                        }[];
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            } | null;
            kemampuan: string[];
        };
        IpAsnPegawai: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            predikat: {
                tahun: number;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                tetap: boolean;
            } | null;
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    ip: number;
                    kualifikasi: number;
                    kompetensi: number;
                    kinerja: number;
                    disiplin: number;
                    /** @enum {string} */
                    kategori: "SANGAT_TINGGI" | "TINGGI" | "SEDANG" | "RENDAH" | "SANGAT_RENDAH";
                    rincian: {
                        /** @enum {string} */
                        dimensi: "KUALIFIKASI" | "KOMPETENSI" | "KINERJA" | "DISIPLIN";
                        butir: string;
                        nilai: number;
                        maks: number;
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            };
            peluang: {
                /** @enum {string} */
                dimensi: "KUALIFIKASI" | "KOMPETENSI" | "KINERJA" | "DISIPLIN";
                butir: string;
                tambahan: number;
            }[];
        };
        IpAsnUnit: {
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    rerata: number;
                    /** @enum {string} */
                    kategori: "SANGAT_TINGGI" | "TINGGI" | "SEDANG" | "RENDAH" | "SANGAT_RENDAH";
                    n: number;
                    tanpaNilai: number;
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            };
            kategori: {
                /** @enum {string} */
                kategori: "SANGAT_TINGGI" | "TINGGI" | "SEDANG" | "RENDAH" | "SANGAT_RENDAH";
                jumlah: number;
            }[];
            tanpaNilai: {
                sebab: string;
                jumlah: number;
            }[];
            perluDilengkapi: {
                /** Format: uuid */
                id: string;
                nama: string;
                sebab: string[];
            }[];
        };
        TalentaPegawai: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            predikat: {
                tahun: number;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                tetap: boolean;
            } | null;
            potensi: {
                skor: number;
                /** Format: date */
                tanggal: string;
                sumber: string;
            } | null;
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    /** @enum {number} */
                    kotak: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
                    readonly rekomendasi: string[];
                    kelompokRencanaSuksesi: boolean;
                    /** @enum {string} */
                    sumbuKinerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                    /** @enum {string} */
                    sumbuPotensial: "RENDAH" | "MENENGAH" | "TINGGI";
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            };
        };
        TalentaUnit: {
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kotak: {
                kotak: number;
                orang: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string;
                    unitKerja: string;
                }[];
            }[];
            tanpaKotak: {
                sebab: string;
                jumlah: number;
            }[];
        };
        DisiplinPegawai: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            tahun: number;
            tidakMasuk: string[];
            hukuman: {
                nama: string;
                tingkat: string;
                /** Format: date */
                dari: string;
                sampai: string | null;
                dasar: string | null;
                berjalan: boolean;
            }[];
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    /** @enum {string} */
                    tingkat: "TIDAK_ADA" | "RINGAN" | "SEDANG" | "BERAT";
                    jenis: string | null;
                    kode: ("TEGURAN_LISAN" | "TEGURAN_TERTULIS" | "TIDAK_PUAS" | "POTONG_TUKIN_6_BULAN" | "POTONG_TUKIN_9_BULAN" | "POTONG_TUKIN_12_BULAN" | "TURUN_JABATAN" | "BEBAS_JABATAN" | "PEMBERHENTIAN") | null;
                    peralihan: string | null;
                    hari: number;
                    berturutTurut: number;
                    gajiDihentikan: boolean;
                    berikut: {
                        hari: number;
                        jenis: string;
                    } | null;
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            };
        };
        TugasBeranda: {
            /** @enum {string} */
            jenis: "SKP_BELUM" | "SKP_DRAF" | "SKP_DIKEMBALIKAN" | "AKTIVITAS_HARI_INI" | "AKTIVITAS_KOSONG" | "AKTIVITAS_DIKEMBALIKAN" | "REALISASI" | "DOKUMEN_DITERIMA" | "SKP_BAWAHAN" | "AKTIVITAS_BAWAHAN" | "EVALUASI_BAWAHAN" | "EVALUASI_DISAMPAIKAN" | "EVALUASI_BERALIH" | "EVALUASI_BERALIH_DISAMPAIKAN" | "KEBERATAN_DIJELASKAN" | "KEBERATAN_DIPUTUS" | "KEBERATAN_DITANDATANGANI" | "HASIL_DILAPORKAN" | "TINDAK_LANJUT_BAWAHAN" | "TINDAK_LANJUT_SANKSI" | "BIMBINGAN_DIISI" | "BIMBINGAN_DILAKSANAKAN" | "BIMBINGAN_DITANDATANGANI" | "RENCANA_KOMPETENSI" | "DIALOG_DATANG" | "DIALOG_KONFIRMASI" | "KESEPAKATAN" | "UMPAN_BALIK_DIMINTA" | "PERIODE_BELUM_DIBUKA" | "DATA_TANPA_PENUGASAN" | "DATA_TANPA_PENILAI" | "DATA_PENILAI_GANDA" | "DATA_TANPA_AKUN";
            jumlah: number | null;
            /** @description Jumlah seluruhnya, bila ada. */
            dari: number | null;
            tahun: number | null;
            periode: string | null;
            orang: string | null;
            /** @description Sebab atau hal, bila perlu disebut. */
            perihal: string | null;
            sejak: string | null;
            /** @description Hari terakhir. */
            batas: string | null;
            /** @description Jalur halaman tempat mengerjakannya. */
            tautan: string;
        };
        PenantianBeranda: {
            /** @enum {string} */
            jenis: "PENILAI_BELUM_ADA" | "SKP_DITETAPKAN" | "AKTIVITAS_DIPERIKSA" | "SKP_BAWAHAN_DIAJUKAN" | "SKP_TERTAHAN" | "KEBERATAN_DIPUTUS";
            jumlah: number | null;
            /** @description Jumlah seluruhnya, bila ada. */
            dari: number | null;
            tahun: number | null;
            periode: string | null;
            orang: string | null;
            /** @description Sebab atau hal, bila perlu disebut. */
            perihal: string | null;
            sejak: string | null;
            /** @description Hari terakhir. */
            batas: string | null;
            /** @description Jalur halaman tempat mengerjakannya. */
            tautan: string;
        };
        Beranda: {
            /** Format: date */
            hariIni: string;
            /** @description Batas terdekat lebih dahulu. */
            tugas: components["schemas"]["TugasBeranda"][];
            menunggu: components["schemas"]["PenantianBeranda"][];
            kedudukan: {
                skp: {
                    tahun: number;
                    id: string | null;
                    /** @enum {string} */
                    keadaan: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                    nomor: number | null;
                    adaYangBerlaku: boolean;
                } | null;
                kerja: {
                    bulan: string;
                    /** @description Hari kerja bulan ini sampai hari ini. */
                    hariKerja: number;
                    hariTerisi: number;
                    menit: number;
                    menitDihitung: number;
                    targetMenit: number;
                } | null;
                /** @description Hasil terakhir yang sudah disampaikan; hanya untuk pegawainya. */
                predikat: {
                    /** Format: uuid */
                    evaluasiId: string;
                    periode: string;
                    /** @enum {string} */
                    predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                } | null;
            };
            berikutnya: {
                /** @enum {string} */
                jenis: "JENDELA_DIBUKA" | "JENDELA_DITUTUP" | "PENETAPAN_SKP";
                /** Format: date */
                hari: string;
                sampai: string | null;
                periode: string | null;
                tahun: number;
            }[];
        };
        UmpanBalikBimbingan: {
            jawaban: {
                nomor: number;
                /** @enum {string} */
                jawaban: "YA" | "SEBAGIAN" | "TIDAK";
            }[];
            catatan: string | null;
            /** Format: date-time */
            ditandatanganiPada: string;
        };
        Bimbingan: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "COACHING" | "MENTORING";
            tahun: number;
            /** @enum {string} */
            keadaan: "DIRENCANAKAN" | "DISIAPKAN" | "BERLANGSUNG" | "MENUNGGU_PEGAWAI" | "SELESAI" | "DIBATALKAN";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            pembimbing: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            atasan: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tindakLanjutId: string | null;
            jadwal: string | null;
            tempat: string | null;
            sebagai: ("PEGAWAI" | "PEMBIMBING" | "PENILAI" | "ATASAN_PENILAI")[];
            umpanBalikDiberikan: boolean;
            kompetensiDinilai: boolean;
            versi: number;
            kemampuan: string[];
        };
        DaftarBimbingan: {
            isi: components["schemas"]["Bimbingan"][];
        };
        BimbinganLengkap: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "COACHING" | "MENTORING";
            tahun: number;
            /** @enum {string} */
            keadaan: "DIRENCANAKAN" | "DISIAPKAN" | "BERLANGSUNG" | "MENUNGGU_PEGAWAI" | "SELESAI" | "DIBATALKAN";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            pembimbing: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            atasan: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tindakLanjutId: string | null;
            jadwal: string | null;
            tempat: string | null;
            sebagai: ("PEGAWAI" | "PEMBIMBING" | "PENILAI" | "ATASAN_PENILAI")[];
            umpanBalikDiberikan: boolean;
            kompetensiDinilai: boolean;
            versi: number;
            kemampuan: string[];
            isiPegawai: ({
                /** @constant */
                jenis: "COACHING";
                tujuan: {
                    indikator: string;
                    baseline?: string | null;
                    target: string;
                    strategi: string;
                }[];
                fakta: {
                    target: string;
                    progres: string;
                    masalah: string;
                    penyebab: string;
                }[];
                peluang: string;
            } | {
                /** @constant */
                jenis: "MENTORING";
                tujuan: {
                    keahlian: string;
                    jangkaWaktu: string;
                    perubahan: string;
                    ukuran: string;
                }[];
            }) | null;
            isiPembimbing: ({
                /** @constant */
                jenis: "COACHING";
                langkah: {
                    indikator: string;
                    strategi: string;
                    sesuaikanSkp: boolean;
                }[];
            } | {
                /** @constant */
                jenis: "MENTORING";
                jurnal: {
                    /** Format: date */
                    waktu: string;
                    tempat: string;
                    materi: string;
                    rencanaAksi: string;
                    /** Format: date */
                    targetWaktu: string;
                }[];
            }) | null;
            alasan: string | null;
            pembimbingTandaPada: string | null;
            pegawaiTandaPada: string | null;
            kompetensi: {
                nilai: {
                    /** @enum {string} */
                    rumpun: "MANAJERIAL" | "SOSIO_KULTURAL" | "TEKNIS";
                    kompetensi: string;
                    nilai: number;
                    alasan: string;
                }[];
                rekomendasi: string;
                /** Format: date-time */
                ditandatanganiPada: string;
            } | null;
            indikator: {
                uraian: string;
                target: string;
            }[];
        };
        Tersimpan: {
            /** Format: uuid */
            id: string;
        };
        Konseling: {
            /** Format: uuid */
            id: string;
            tahun: number;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
                unitKerja: string | null;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "DIBERITAHUKAN" | "MEMBAIK" | "DILAPORKAN" | "TIDAK_DIPERLUKAN" | "DITUNJUK" | "BERJALAN" | "SELESAI";
            /** Format: date-time */
            diberitahukanPada: string;
            dilaporkanPada: string | null;
            selesaiPada: string | null;
            konselor: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            jenisKonselor: ("INDEPENDEN" | "PENILAI_TERLATIH" | "PEJABAT_FUNGSI") | null;
            kesimpulan: ("MEMBAIK" | "PERLU_PENDAMPINGAN" | "PERLU_TINDAK_LANJUT") | null;
            sebagai: ("PEGAWAI" | "PENILAI" | "ATASAN_PENILAI" | "OPERATOR" | "KONSELOR")[];
            versi: number;
            kemampuan: string[];
        };
        DaftarKonseling: {
            isi: components["schemas"]["Konseling"][];
        };
        KonselingLengkap: {
            /** Format: uuid */
            id: string;
            tahun: number;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
                unitKerja: string | null;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "DIBERITAHUKAN" | "MEMBAIK" | "DILAPORKAN" | "TIDAK_DIPERLUKAN" | "DITUNJUK" | "BERJALAN" | "SELESAI";
            /** Format: date-time */
            diberitahukanPada: string;
            dilaporkanPada: string | null;
            selesaiPada: string | null;
            konselor: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            jenisKonselor: ("INDEPENDEN" | "PENILAI_TERLATIH" | "PEJABAT_FUNGSI") | null;
            kesimpulan: ("MEMBAIK" | "PERLU_PENDAMPINGAN" | "PERLU_TINDAK_LANJUT") | null;
            sebagai: ("PEGAWAI" | "PENILAI" | "ATASAN_PENILAI" | "OPERATOR" | "KONSELOR")[];
            versi: number;
            kemampuan: string[];
            pemberitahuan: string | null;
            tanggapan: string | null;
            /** Format: date */
            dapatDilaporkanSejak: string;
            laporan: {
                nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF")[];
                ekspektasiKhusus: string | null;
                uraian: string;
                serupa: boolean;
                tindakan: string;
                /** Format: date-time */
                ditandatanganiPada: string;
                jumlahBukti: number;
            } | null;
            umpanBalik: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
                /** @enum {string} */
                sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
                uraian: string;
                /** Format: date-time */
                pada: string;
            }[];
            ekspektasiKhusus: {
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
                uraian: string;
            }[];
        };
        IsiKonseling: {
            sesi: {
                /** Format: uuid */
                id: string;
                /** Format: date */
                tanggal: string;
                mulai: string | null;
                tempat: string;
            }[];
            catatan: {
                /** Format: uuid */
                id: string;
                isi: string;
                untukPegawai: boolean;
                /** Format: date-time */
                pada: string;
            }[];
        };
        CapaianSementara: {
            /** @enum {string} */
            predikat: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            keputusan: string;
            alasan: string;
            ditetapkanOleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            ditetapkanPada: string;
        };
        CapaianBerlaku: {
            predikat: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            tahun: number | null;
            sumber: ("PERIODE_INI" | "TAHUN_LALU" | "SEMENTARA") | null;
            catatan: components["schemas"]["Temuan"][];
        };
        CapaianOrganisasi: {
            id: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: uuid */
            periodeId: string;
            pimpinan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            penetap: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            predikat: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            dasar: string | null;
            rekomendasi: {
                /** @enum {string} */
                unsur: "PERENCANAAN" | "KEPEGAWAIAN" | "PENGAWASAN";
                isi: string;
            }[];
            ditetapkanOleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            ditetapkanPada: string | null;
            berlaku: components["schemas"]["CapaianBerlaku"] | null;
            sementara: components["schemas"]["CapaianSementara"] | null;
            versi: number | null;
            kemampuan: string[];
        };
        ButirAgenda: {
            fakta: string;
            pertanyaan: string;
        };
        JadwalDialog: {
            /** Format: date */
            tanggal: string;
            mulai?: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat?: string | null;
            agenda: components["schemas"]["ButirAgenda"][];
        };
        DialogBaru: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pegawaiId: string;
            /** @enum {string} */
            jenis: "BERKALA" | "INSIDENTIL" | "KLARIFIKASI";
            skpId?: string | null;
            /** Format: date */
            tanggal: string;
            mulai?: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat?: string | null;
            agenda: components["schemas"]["ButirAgenda"][];
        };
        KesepakatanBaru: {
            /** Format: uuid */
            id: string;
            uraian: string;
            /** Format: uuid */
            pemilikId: string;
            /** Format: date */
            batas: string;
        };
        Kesepakatan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            dialogId: string;
            uraian: string;
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date */
            batas: string;
            /** @enum {string} */
            keadaan: "TERBUKA" | "SELESAI" | "DILEPAS";
            keterangan: string | null;
            diselesaikanPada: string | null;
            kemampuan: string[];
        };
        Dialog: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKALA" | "INSIDENTIL" | "KLARIFIKASI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            skp: {
                /** Format: uuid */
                id: string;
                tahun: number;
                nomor: number;
            } | null;
            /** Format: date */
            tanggal: string;
            mulai: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat: string | null;
            /** @enum {string} */
            keadaan: "DIJADWALKAN" | "MENUNGGU_KONFIRMASI" | "DIKONFIRMASI" | "DIBATALKAN";
            setuju: {
                pegawai: string | null;
                penilai: string | null;
            };
            agenda: components["schemas"]["ButirAgenda"][];
            catatan: string;
            kesepakatan: components["schemas"]["Kesepakatan"][];
            terbawa: components["schemas"]["Kesepakatan"][];
            versi: number;
            kemampuan: string[];
        };
        DialogRingkas: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "BERKALA" | "INSIDENTIL" | "KLARIFIKASI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            skp: {
                /** Format: uuid */
                id: string;
                tahun: number;
                nomor: number;
            } | null;
            /** Format: date */
            tanggal: string;
            mulai: string | null;
            /** @enum {string} */
            cara: "TATAP_MUKA" | "DARING" | "TELEPON";
            tempat: string | null;
            /** @enum {string} */
            keadaan: "DIJADWALKAN" | "MENUNGGU_KONFIRMASI" | "DIKONFIRMASI" | "DIBATALKAN";
            setuju: {
                pegawai: string | null;
                penilai: string | null;
            };
            kesepakatanTerbuka: number;
        };
        DaftarDialog: {
            isi: components["schemas"]["DialogRingkas"][];
            setelah: string | null;
            bawahan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                terakhir: string | null;
            }[];
            /** @description Kesepakatan terbuka yang harus dikerjakan pembacanya. */
            kesepakatan: components["schemas"]["Kesepakatan"][];
            kemampuan: string[];
        };
        BahanDialog: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @description Tanggal dialog terakhir yang tidak dibatalkan. */
            terakhir: string | null;
            agenda: components["schemas"]["ButirAgenda"][];
            terbawa: components["schemas"]["Kesepakatan"][];
        };
        CatatanPribadi: {
            isi: string;
            versi: number | null;
            diubahPada: string | null;
        };
        CatatanPribadiTersimpan: {
            versi: number;
            /** Format: date-time */
            diubahPada: string;
        };
        IsiKetentuanTpp: {
            bobotProduktivitas: number;
            bobotDisiplin: number;
            /** @enum {string} */
            sumberProduktivitas: "PREDIKAT" | "MENIT";
            /** @default null */
            menitPerHari: number | null;
            /** @default {} */
            produktivitasPredikat: {
                SANGAT_BAIK?: number;
                BAIK?: number;
                BUTUH_PERBAIKAN?: number;
                KURANG?: number;
                SANGAT_KURANG?: number;
            };
            kelas: {
                kelas: number;
                kotor: number;
            }[];
            potongan: {
                kode: string;
                uraian: string;
                persen: number;
                /** @default null */
                pasal: string | null;
                /** @default false */
                tidakMasuk: boolean;
            }[];
        };
        KetentuanTpp: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            dari: string;
            dasar: string;
            isi: components["schemas"]["IsiKetentuanTpp"];
            kemampuan: string[];
        };
        DaftarKetentuanTpp: {
            isi: components["schemas"]["KetentuanTpp"][];
            usulan: components["schemas"]["IsiKetentuanTpp"];
            kemampuan: string[];
        };
        PotonganTppBaru: {
            baris: {
                /** Format: uuid */
                id: string;
                nip: string;
                tanggal: string;
                kode: string;
                /** @default null */
                keterangan: string | null;
            }[];
        };
        PotonganTpp: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
            };
            /** Format: date */
            tanggal: string;
            kode: string;
            keterangan: string | null;
            dibatalkan: {
                pada: string;
                alasan: string;
            } | null;
            kemampuan: string[];
        };
        DaftarPotonganTpp: {
            isi: components["schemas"]["PotonganTpp"][];
        };
        TppPegawai: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            bulan: string;
            kelas: number | null;
            ketentuan: {
                /** Format: date */
                dari: string;
                dasar: string;
            } | null;
            produktivitas: {
                sumber: ("PREDIKAT" | "MENIT") | null;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                tahunPredikat: number | null;
                menit: {
                    diverifikasi: number;
                    wajib: number;
                    hariKerja: number;
                } | null;
            };
            potongan: {
                /** Format: date */
                tanggal: string;
                kode: string;
                uraian: string;
                persen: number;
                rupiah: number | null;
                pasal: string | null;
                keterangan: string | null;
            }[];
            jawaban: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    dibayar: number;
                    rincian: {
                        kotor: number;
                        produktivitas: {
                            bobot: number;
                            pagu: number;
                            dibayar: number;
                            nilai: number;
                        };
                        disiplin: {
                            bobot: number;
                            pagu: number;
                            dibayar: number;
                            jumlahPotongan: number;
                        };
                        potongan: {
                            persen: number;
                            rupiah: number;
                        }[];
                        potonganLain: number;
                    };
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            };
        };
        PihakEvaluasi: {
            /** Format: uuid */
            pegawaiId: string;
            nama: string;
            nip: string | null;
            jenis: string;
            golongan: string | null;
            pangkat: string | null;
            /** Format: uuid */
            penugasanId: string;
            jabatan: string;
            jenisJabatan: string;
            memimpinUnit: boolean;
            unitMandiri: boolean;
            /** Format: uuid */
            unitKerjaId: string;
            unitKerja: string;
            instansi: string;
        };
        UmpanBalikEvaluasi: {
            /** Format: uuid */
            id: string;
            pemberi: {
                id: string | null;
                nama: string;
            } | null;
            hubungan: ("PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA") | null;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            hari: string | null;
            /** @enum {string} */
            bagiPegawai?: "BERNAMA" | "TANPA_NAMA" | "MENUNGGU";
            diminta?: boolean;
        };
        RealisasiEvaluasi: {
            /** Format: uuid */
            id: string;
            periode: string;
            uraian: string;
            angka: number | null;
            bukti: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "BERKAS" | "TAUTAN";
                nama: string;
                tautan: string | null;
                tipeIsi: string | null;
                ukuran: number | null;
                bergambar: boolean;
                sha256: string | null;
            }[];
        };
        RhkEvaluasi: {
            /** Format: uuid */
            rhkId: string;
            urutan: number;
            /** @enum {string} */
            jenis: "UTAMA" | "TAMBAHAN";
            uraian: string;
            rhkPimpinan: string | null;
            indikatorPimpinan: string[];
            penugasanDari: string | null;
            indikator: {
                /** Format: uuid */
                id: string;
                uraian: string;
                target: string;
                targetAngka: number | null;
                satuan: string | null;
                aspek: ("KUANTITAS" | "KUALITAS" | "WAKTU" | "BIAYA") | null;
                perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                /** @enum {string} */
                polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                realisasi: components["schemas"]["RealisasiEvaluasi"][];
                capaianPersen: number | null;
            }[];
            realisasi: components["schemas"]["RealisasiEvaluasi"][];
            umpanBalik: components["schemas"]["UmpanBalikEvaluasi"][];
            aktivitas: {
                jumlah: number;
                menit: number;
            };
            tingkat: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            catatan: string | null;
        };
        PerilakuEvaluasi: {
            /** @enum {string} */
            nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
            ekspektasiKhusus: string | null;
            umpanBalik: components["schemas"]["UmpanBalikEvaluasi"][];
        };
        CapaianEvaluasi: {
            /** Format: uuid */
            unitKerjaId: string;
            unitKerja: string;
            /** @enum {string} */
            predikat: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            tahun: number;
            /** @enum {string} */
            sumber: "PERIODE_INI" | "TAHUN_LALU" | "SEMENTARA";
            dasar: string;
        };
        PergeseranEvaluasi: {
            /** Format: uuid */
            id: string;
            dari: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            };
            ke: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            };
            alasan: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            pada: string;
        };
        BahanEvaluasi: {
            periode: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "BULANAN" | "TRIWULANAN" | "TAHUNAN";
                tahun: number;
                ke: number;
                nama: string;
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                /** Format: date */
                jendelaDari: string;
                /** Format: date */
                jendelaSampai: string;
            };
            pegawai: components["schemas"]["PihakEvaluasi"];
            penilai: components["schemas"]["PihakEvaluasi"];
            atasan: components["schemas"]["PihakEvaluasi"] | null;
            skp: {
                /** Format: uuid */
                skpId: string;
                /** Format: uuid */
                skpVersiId: string;
                nomor: number;
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                /** Format: date */
                ditetapkanPada: string;
            };
            capaianOrganisasi: components["schemas"]["CapaianEvaluasi"] | null;
            usulanPimpinan: {
                unitKerja: string;
                /** @enum {string} */
                capaian: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                /** @enum {string} */
                rating: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            } | null;
            rhk: components["schemas"]["RhkEvaluasi"][];
            perilaku: components["schemas"]["PerilakuEvaluasi"][];
            diambilAlih?: {
                /** Format: uuid */
                rhkId: string;
                catatan: string;
                oleh: string;
                /** Format: date */
                hari: string;
            }[];
            umpanBalikMenunggu?: number;
            periodik: {
                nama: string;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            }[];
            tugasBelajarGagal?: {
                perguruanTinggi: string;
                program: string;
                /** Format: date */
                berakhir: string;
            } | null;
            sebelumPindah?: {
                jabatan: string;
                unitKerja: string;
                penilai: string;
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                catatan: string | null;
                hasil: {
                    periode: string;
                    predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                    ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                    ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                }[];
            }[] | null;
            hasilLama?: {
                /** Format: uuid */
                evaluasiId: string;
                periode: string;
                penilai: string;
                unitKerja: string;
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                /** @enum {string} */
                ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                keadaan: "DAPAT" | "MENUNGGU_PEGAWAI" | "SEPAKAT" | "DITOLAK";
            } | null;
            ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            alasanBedaSaran: string | null;
            catatanPerilaku: string | null;
            catatan: string | null;
            pergeseran: components["schemas"]["PergeseranEvaluasi"][];
        };
        SebaranPredikat: {
            jumlah: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            };
            pola: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    sesuai: boolean;
                    informasiSaja: boolean;
                    n: number;
                    batas: {
                        SANGAT_BAIK: {
                            min: number;
                            maks: number;
                        };
                        BAIK: {
                            min: number;
                            maks: number;
                        };
                        BUTUH_PERBAIKAN: {
                            min: number;
                            maks: number;
                        };
                        KURANG: {
                            min: number;
                            maks: number;
                        };
                        SANGAT_KURANG: {
                            min: number;
                            maks: number;
                        };
                    };
                    batasGabungan: {
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        min: number;
                        jumlah: number;
                    }[];
                    penjelasan: {
                        kode: string;
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        /** @enum {string} */
                        jenis: "MIN" | "MAKS";
                        batas: number;
                        jumlah: number;
                        dilanggar: boolean;
                        uraian: string;
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            };
        };
        DikecualikanDistribusi: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kode: string;
            alasan: string;
        };
        AlasanSebaran: {
            alasan: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            pada: string;
            mencakup: boolean;
        };
        Distribusi: {
            jumlah: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            };
            pola: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    sesuai: boolean;
                    informasiSaja: boolean;
                    n: number;
                    batas: {
                        SANGAT_BAIK: {
                            min: number;
                            maks: number;
                        };
                        BAIK: {
                            min: number;
                            maks: number;
                        };
                        BUTUH_PERBAIKAN: {
                            min: number;
                            maks: number;
                        };
                        KURANG: {
                            min: number;
                            maks: number;
                        };
                        SANGAT_KURANG: {
                            min: number;
                            maks: number;
                        };
                    };
                    batasGabungan: {
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        min: number;
                        jumlah: number;
                    }[];
                    penjelasan: {
                        kode: string;
                        predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG")[];
                        /** @enum {string} */
                        jenis: "MIN" | "MAKS";
                        batas: number;
                        jumlah: number;
                        dilanggar: boolean;
                        uraian: string;
                    }[];
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            };
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            unitKerja: string | null;
            capaianOrganisasi: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            sementara: number;
            belumDinilai: number;
            dikecualikan: components["schemas"]["DikecualikanDistribusi"][];
            alasanUnit: components["schemas"]["AlasanSebaran"] | null;
            kurva: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            } | null;
        };
        KelompokRuang: {
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            capaian: components["schemas"]["CapaianEvaluasi"] | null;
            kurva: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            } | null;
            kini: components["schemas"]["SebaranPredikat"];
            percobaan: components["schemas"]["SebaranPredikat"] | null;
            belumDinilai: number;
            dikecualikan: components["schemas"]["DikecualikanDistribusi"][];
            alasanUnit: components["schemas"]["AlasanSebaran"] | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
        };
        OrangRuang: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            /** Format: uuid */
            penilaiId: string;
            evaluasiId: string | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            rating: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            } | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            dihitung: boolean;
            dapatDigeser: boolean;
            percobaan: {
                dari: {
                    /** @enum {string} */
                    hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                    /** @enum {string} */
                    perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                };
                ke: {
                    /** @enum {string} */
                    hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                    /** @enum {string} */
                    perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                };
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                alasan: string | null;
                basi: boolean;
            } | null;
        };
        RuangKurva: {
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            lingkup: "PENILAI" | "KALIBRASI";
            lingkupTersedia: ("PENILAI" | "KALIBRASI")[];
            kelompok: components["schemas"]["KelompokRuang"][];
            gabungan: {
                capaian: components["schemas"]["CapaianEvaluasi"] | null;
                kurva: {
                    SANGAT_BAIK: number;
                    BAIK: number;
                    BUTUH_PERBAIKAN: number;
                    KURANG: number;
                    SANGAT_KURANG: number;
                } | null;
                kini: components["schemas"]["SebaranPredikat"];
                percobaan: components["schemas"]["SebaranPredikat"] | null;
            } | null;
            orang: components["schemas"]["OrangRuang"][];
            simulasi: {
                /** Format: uuid */
                id: string;
                versi: number;
                /** Format: date-time */
                diubahPada: string;
            } | null;
            kemampuan: string[];
        };
        SebaranUnit: {
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            capaianOrganisasi: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            sebaran: components["schemas"]["SebaranPredikat"] | null;
            sementara: number | null;
        };
        DaftarSebaranUnit: {
            isi: components["schemas"]["SebaranUnit"][];
            total: components["schemas"]["SebaranPredikat"];
            capaianOrganisasi: ("ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            kurva: {
                SANGAT_BAIK: number;
                BAIK: number;
                BUTUH_PERBAIKAN: number;
                KURANG: number;
                SANGAT_KURANG: number;
            } | null;
            ambangTampil: number;
        };
        Dokumen: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "A.1.1" | "A.1.2" | "A.1.3" | "A.1.4" | "A.1.5" | "A.1.6" | "A.1.7" | "A.1.8" | "B.1.6" | "B.1.7" | "B.1.8" | "B.1.9" | "B.1.10" | "C.1.1" | "C.1.2" | "C.1.3" | "D.1.1" | "D.1.2" | "D.1.3" | "PENETAPAN_PREDIKAT" | "PAK";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            tahun: number;
            periode: string | null;
            nomorSkp: number | null;
            skpId: string | null;
            evaluasiId: string | null;
            namaBerkas: string;
            ukuran: number;
            sha256: string;
            kode: string;
            versiAturan: string;
            /** Format: date-time */
            diterbitkanPada: string;
            dicabutPada: string | null;
            diganti: boolean;
        };
        DaftarDokumen: {
            isi: components["schemas"]["Dokumen"][];
            setelah: string | null;
        };
        ManualIndikator: {
            /** Format: uuid */
            rhkId: string;
            rhk: string;
            /** Format: uuid */
            indikatorId: string;
            indikator: string;
            target: string;
            /** @description Null: manualnya belum ditulis. */
            manual: {
                /** @default  */
                tujuan: string;
                /** @default  */
                definisi: string;
                /** @default  */
                formula: string;
                /** @default  */
                satuan: string;
                /** @default null */
                kendali: ("OUTCOME" | "OUTCOME_ANTARA" | "OUTPUT_RENDAH") | null;
                /** @default  */
                sumberData: string;
                /** @default null */
                periodePelaporan: ("BULANAN" | "TRIWULANAN" | "SEMESTERAN" | "TAHUNAN") | null;
            } | null;
            /** @description Versi SKP tempat manual ini ditulis. */
            nomorVersi: number | null;
            /** @description 0 selama manualnya belum ditulis. */
            versi: number;
            /** @description Yang belum diisi. */
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
        };
        DaftarManualIndikator: {
            /** Format: uuid */
            skpId: string;
            nomor: number;
            tahun: number;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            ditetapkan: boolean;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            /** @enum {string} */
            kewajiban: "BILA_BELUM_DIPAHAMI" | "SUKARELA";
            isi: components["schemas"]["ManualIndikator"][];
            kemampuan: string[];
        };
        ManualPerjanjian: {
            pemilik: string | null;
            isi: {
                /** Format: uuid */
                sasaranId: string;
                /** Format: uuid */
                indikatorId: string;
                indikator: string;
                target: string;
                manual: {
                    /** @default  */
                    tujuan: string;
                    /** @default  */
                    definisi: string;
                    /** @default  */
                    formula: string;
                    /** @default  */
                    satuan: string;
                    /** @default null */
                    kendali: ("OUTCOME" | "OUTCOME_ANTARA" | "OUTPUT_RENDAH") | null;
                    /** @default  */
                    sumberData: string;
                    /** @default null */
                    periodePelaporan: ("BULANAN" | "TRIWULANAN" | "SEMESTERAN" | "TAHUNAN") | null;
                };
            }[];
        };
        IsiEvaluasi: {
            /** Format: uuid */
            pegawaiId?: string;
            /** Format: uuid */
            periodeId?: string;
            /** @default {} */
            tingkatRhk: {
                [key: string]: {
                    tingkat: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                    catatan?: string | null;
                };
            };
            /** @default null */
            ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            /** @default null */
            ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            /** @default null */
            alasanBedaSaran: string | null;
            /** @default null */
            catatanPerilaku: string | null;
            /** @default null */
            catatan: string | null;
        };
        JawabanSaranHasil: {
            aturan: string;
            /** Format: date */
            pada: string;
            versi: string | null;
            /** @enum {string} */
            keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
            nilai: {
                saran: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            } | null;
            kurang: string[];
            alasan: components["schemas"]["Temuan"][];
            peringatan: components["schemas"]["Temuan"][];
            langkah: components["schemas"]["Langkah"][];
        };
        JawabanPenetapan: {
            aturan: string;
            /** Format: date */
            pada: string;
            versi: string | null;
            /** @enum {string} */
            keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
            nilai: {
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                /** @enum {string} */
                capaianOrganisasi: "ISTIMEWA" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            } | null;
            kurang: string[];
            alasan: components["schemas"]["Temuan"][];
            peringatan: components["schemas"]["Temuan"][];
            langkah: components["schemas"]["Langkah"][];
        };
        JejakEvaluasi: {
            saran: components["schemas"]["JawabanSaranHasil"];
            saranBerlaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            /** @enum {string} */
            dasarSaran: "RHK" | "PIMPINAN_UNIT";
            penetapan: components["schemas"]["JawabanPenetapan"];
            lebihBaik: {
                /** @enum {string} */
                hasilKerja: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                perilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                kenaikan: {
                    hasilKerja: number;
                    perilaku: number;
                };
                dasar: components["schemas"]["Kutipan"][];
            }[];
            terlambat: boolean;
        };
        PutusanEvaluasi: {
            /** Format: uuid */
            keberatanId: string;
            /** @enum {string} */
            putusan: "MENGUATKAN" | "MENGUBAH";
            keputusan: string;
            rekomendasi: string | null;
            oleh: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            };
            /** Format: date-time */
            pada: string;
            versiAturan: string;
            /** @enum {string} */
            ratingHasil: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            /** @enum {string} */
            ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
            /** @enum {string} */
            predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            semula: {
                /** @enum {string} */
                ratingHasil: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
            };
        };
        Evaluasi: {
            id: string | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            putusan: components["schemas"]["PutusanEvaluasi"] | null;
            bahan: components["schemas"]["BahanEvaluasi"];
            jejak: components["schemas"]["JejakEvaluasi"];
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            kurang: {
                kode: string;
                pesan: string;
                jalur: string;
                siapa: string | null;
            }[];
            ditetapkanPada: string | null;
            disampaikanPada: string | null;
            diterimaPada: string | null;
            tenggat: {
                kode: string;
                /** Format: date */
                hari: string;
                langkah: string;
                semula: string | null;
                sisaHari: number;
                mengapa: components["schemas"]["Langkah"][];
            } | null;
            versi: number | null;
            digantikanOleh: string | null;
            koreksi: {
                /** Format: uuid */
                id: string;
                hal: string;
                alasan: string;
                /** Format: date */
                sampai: string;
                /** Format: date-time */
                dibukaPada: string;
                /** Format: uuid */
                evaluasiAsalId: string;
            } | null;
            kemampuan: string[];
        };
        BarisEvaluasi: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
                jabatan: string;
                unitKerja: string;
            };
            evaluasiId: string | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            rhk: {
                jumlah: number;
                berrealisasi: number;
                dinilai: number;
            };
            umpanBalik: number;
            kurang: {
                kode: string;
                pesan: string;
                jalur: string;
                siapa: string | null;
            }[];
        };
        HasilSaya: {
            /** Format: uuid */
            id: string;
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
                tahun: number;
                jenis: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            disampaikanPada: string | null;
            diterimaPada: string | null;
            /** @description Evaluasi hasil koreksi yang menggantikan. */
            digantikanOleh: string | null;
            koreksi: boolean;
            kemampuan: string[];
        };
        DaftarAmbilAlih: {
            jendela: {
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                lewat: boolean;
            };
            /** Format: date */
            batas: string;
            isi: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    nip: string | null;
                    jabatan: string;
                    unitKerja: string;
                };
                evaluasiId: string | null;
                /** @enum {string} */
                keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
                /** @enum {string} */
                dokumen: "D.1.1" | "D.1.2" | "D.1.3";
                ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                ratingPerilaku: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
                rhk: {
                    jumlah: number;
                    berrealisasi: number;
                    dinilai: number;
                };
                umpanBalik: number;
                kurang: {
                    kode: string;
                    pesan: string;
                    jalur: string;
                    siapa: string | null;
                }[];
                penilai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                };
            }[];
        };
        Mengapa: {
            /** Format: uuid */
            evaluasiId: string;
            beku: boolean;
            ditetapkanPada: string | null;
            versiAturan: string | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            putusan: components["schemas"]["PutusanEvaluasi"] | null;
            bahan: components["schemas"]["BahanEvaluasi"];
            jejak: components["schemas"]["JejakEvaluasi"];
        };
        KesepakatanHasilLama: {
            /** Format: uuid */
            pegawaiId: string;
            /** Format: uuid */
            periodeId: string;
            periode: string;
            penilai: string;
            hasilLama: {
                /** Format: uuid */
                evaluasiId: string;
                periode: string;
                penilai: string;
                unitKerja: string;
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                ratingHasil: ("DI_ATAS" | "SESUAI" | "DI_BAWAH") | null;
                /** @enum {string} */
                ratingPerilaku: "DI_ATAS" | "SESUAI" | "DI_BAWAH";
                /** @enum {string} */
                keadaan: "DAPAT" | "MENUNGGU_PEGAWAI" | "SEPAKAT" | "DITOLAK";
            };
        };
        Koreksi: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            hal: string;
            alasan: string;
            /** Format: date */
            sampai: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            dibukaPada: string;
            selesaiPada: string | null;
            hasil: ("DITETAPKAN" | "DIBATALKAN" | "LEWAT") | null;
            alasanBatal: string | null;
            /** Format: uuid */
            evaluasiAsalId: string;
            /** Format: uuid */
            evaluasiBaruId: string;
            kemampuan: string[];
        };
        TenggatBerjalan: {
            kode: string;
            uraian: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            tentang: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            periode: string | null;
            /** Format: date */
            sejak: string;
            /** Format: date */
            hari: string;
            /** @description Hari terakhir sebelum bergeser karena gangguan sistem. */
            semula: string | null;
            hariTerganggu: string[];
            /** @description Hari kalender; negatif bila sudah lewat. */
            sisaHari: number;
            tautan: string;
            langkah: components["schemas"]["Langkah"][];
        };
        TenggatInstansi: {
            /** Format: date */
            hariIni: string;
            berjalan: {
                kode: string;
                uraian: string;
                periode: string | null;
                /** Format: date */
                hari: string;
                semula: string | null;
                hariTerganggu: string[];
                jumlah: number;
                /** @description Apa yang dilakukan sistem sesudah harinya lewat. */
                sesudahnya: string | null;
                langkah: components["schemas"]["Langkah"][];
            }[];
            /** @description Yang dilakukan sistem sendiri, terbaru lebih dahulu. */
            dilakukan: {
                /** Format: date-time */
                pada: string;
                peristiwa: string;
                uraian: string;
                tentang: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
                periode: string | null;
            }[];
        };
        Gangguan: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            mulai: string;
            /** Format: date-time */
            selesai: string;
            /** @enum {string} */
            sumber: "DENYUT" | "DICATAT";
            alasan: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            dicabutPada: string | null;
            alasanCabut: string | null;
            kemampuan: string[];
        };
        Hambatan: {
            pegawai: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            tahun: number;
            skpId: string | null;
            /** @description Null: SKP sudah berlaku. */
            sebab: ("PERIODE_BELUM_DIBUKA" | "PERIODE_DITUTUP" | "TANPA_PENUGASAN" | "UNIT_TIDAK_BERLAKU" | "TANPA_PENILAI" | "PENILAI_GANDA" | "PENILAI_TIDAK_BERTUGAS" | "AKUN_BELUM_AKTIF" | "PENILAI_BELUM_AKTIF" | "PIMPINAN_BELUM_MENYUSUN" | "PIMPINAN_BELUM_MENGAJUKAN" | "PIMPINAN_MENUNGGU_PENETAPAN" | "MENUNGGU_PENETAPAN" | "DIKEMBALIKAN" | "BELUM_DIAJUKAN" | "BELUM_MULAI") | null;
            judul: string;
            langkah: string;
            rantai: {
                /** @enum {string} */
                mata: "PERIODE" | "PENUGASAN" | "PENILAI" | "AKUN" | "SKP_PIMPINAN" | "PENGAJUAN" | "PENETAPAN";
                /** @enum {string} */
                keadaan: "LANCAR" | "TERHAMBAT" | "BELUM_SAMPAI";
            }[];
            pemilik: {
                /** @enum {string} */
                peran: "OPERATOR" | "PIMPINAN" | "PENILAI_PIMPINAN" | "PENILAI" | "PEGAWAI";
                /** @description Null: belum ada yang memegang peran itu. */
                orang: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                } | null;
            } | null;
            sejak: string | null;
            janji: {
                /** Format: date */
                tanggal: string;
                catatan: string | null;
                oleh: string;
                lewat: boolean;
            } | null;
            pengingat: {
                jumlah: number;
                terakhir: string | null;
            };
            dapatSementara: boolean;
            kemampuan: string[];
        };
        DaftarHambatan: {
            tahun: number;
            /** @description Yang wajib menyusun SKP. */
            pegawai: number;
            terhambat: number;
            hitungan: {
                /** @enum {string} */
                sebab: "PERIODE_BELUM_DIBUKA" | "PERIODE_DITUTUP" | "TANPA_PENUGASAN" | "UNIT_TIDAK_BERLAKU" | "TANPA_PENILAI" | "PENILAI_GANDA" | "PENILAI_TIDAK_BERTUGAS" | "AKUN_BELUM_AKTIF" | "PENILAI_BELUM_AKTIF" | "PIMPINAN_BELUM_MENYUSUN" | "PIMPINAN_BELUM_MENGAJUKAN" | "PIMPINAN_MENUNGGU_PENETAPAN" | "MENUNGGU_PENETAPAN" | "DIKEMBALIKAN" | "BELUM_DIAJUKAN" | "BELUM_MULAI";
                judul: string;
                jumlah: number;
            }[];
            pengingat: {
                jumlah: number;
                /** @description Yang hambatannya hilang sesudah diingatkan. */
                bergerak: number;
            };
            isi: components["schemas"]["Hambatan"][];
            setelah: string | null;
        };
        HambatanSaya: {
            /** @description Null: Anda tidak wajib menyusun SKP. */
            milik: components["schemas"]["Hambatan"] | null;
            menungguSaya: components["schemas"]["Hambatan"][];
        };
        HariLibur: {
            /** Format: date */
            tanggal: string;
            nama: string;
            /** @enum {string} */
            jenis: "NASIONAL" | "CUTI_BERSAMA" | "DAERAH";
        };
        KalenderKerja: {
            tahun: number;
            hariKerja: 5 | 6;
            isi: components["schemas"]["HariLibur"][];
            nasional: {
                dasar: components["schemas"]["Kutipan"][];
                isi: components["schemas"]["HariLibur"][];
            } | null;
            kemampuan: string[];
        };
        AkibatKalender: {
            bergeser: {
                kode: string;
                uraian: string;
                periode: string | null;
                /** Format: date */
                dari: string;
                /** Format: date */
                ke: string;
                jumlah: number;
            }[];
            /** @description Banyaknya tenggat berjalan yang tidak bergeser. */
            tetap: number;
        };
        Impor: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "AKTIVITAS";
            nama: string;
            /** @description Judul kolom pada berkas. */
            kepala: string[];
            kolom: {
                kunci: string;
                judul: string;
                wajib: boolean;
                /** @description Kolom pada berkas, dari 0; null bila tidak ada. */
                indeks: number | null;
            }[];
            jumlah: {
                semua: number;
                sah: number;
                salah: number;
                sudahAda: number;
                masuk: number;
            };
        };
        BarisImpor: {
            /** @description Nomor baris seperti di lembar sebar. */
            nomor: number;
            sel: string[];
            /** @enum {string} */
            hasil: "SAH" | "SALAH" | "SUDAH_ADA" | "MASUK";
            temuan: {
                /** @description Alamat sel, misalnya C7. */
                alamat: string;
                indeks: number | null;
                kode: string;
                pesan: string;
            }[];
        };
        PoinKeberatan: {
            /** @enum {string} */
            jenis: "RHK" | "PERILAKU" | "TATA_CARA" | "LAINNYA";
            /** @default null */
            rhkId: string | null;
            /** @default null */
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** @default  */
            alasan: string;
        };
        IsiKeberatan: {
            /**
             * Format: uuid
             * @description Wajib untuk keberatan yang baru.
             */
            evaluasiId?: string;
            /** @default [] */
            poin: components["schemas"]["PoinKeberatan"][];
            /** @default  */
            alasan: string;
        };
        PenjelasanKeberatan: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            pihak: "PENILAI" | "PEGAWAI";
            /** @enum {string} */
            cara: "TERTULIS" | "LISAN" | "TIDAK_MEMBERI";
            uraian: string;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            pada: string;
        };
        Keberatan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            evaluasiId: string;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DITARIK" | "DIKUATKAN" | "DIUBAH";
            /** @enum {string} */
            sebagai: "PEGAWAI" | "PENILAI" | "ATASAN_PENILAI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            atasan: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            poin: components["schemas"]["PoinKeberatan"][];
            alasan: string;
            diajukanPada: string | null;
            batasPutusan: string | null;
            lewatBatas: boolean;
            penjelasan: components["schemas"]["PenjelasanKeberatan"][];
            belumDidengar: ("PENILAI" | "PEGAWAI")[];
            putusan: components["schemas"]["PutusanEvaluasi"] | null;
            ditarikPada: string | null;
            diterimaPegawaiPada: string | null;
            diterimaPenilaiPada: string | null;
            evaluasi: components["schemas"]["Evaluasi"];
            versi: number;
            kemampuan: string[];
        };
        BarisKeberatan: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            evaluasiId: string;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DITARIK" | "DIKUATKAN" | "DIUBAH";
            /** @enum {string} */
            sebagai: "PEGAWAI" | "PENILAI" | "ATASAN_PENILAI";
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            diajukanPada: string | null;
            batasPutusan: string | null;
            tugas: ("JELASKAN" | "PUTUS" | "TERIMA") | null;
        };
        KelayakanKeberatan: {
            /** Format: uuid */
            evaluasiId: string;
            keberatan: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DITARIK" | "DIKUATKAN" | "DIUBAH";
            } | null;
            dapat: boolean;
            /** @description Hari terakhir mengajukan (DL-12). */
            batas: string | null;
            alasan: components["schemas"]["Temuan"][];
        };
        SelMatriks: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pegawaiId: string;
            /** Format: uuid */
            indikatorId: string;
            /** @description Null: TIDAK ADA PERAN. */
            peran: string | null;
            metode: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
            targetAngka: number | null;
            satuan: string | null;
            versi: number;
            /** @description Sudah menjadi RHK dalam SKP pegawai itu. */
            diambil: boolean;
        };
        Matriks: {
            /** Format: uuid */
            id: string;
            tahun: number;
            pemilik: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            /**
             * @description SKP pemilik yang menjadi kolom.
             * @enum {string}
             */
            sumber: "BERLAKU" | "RANCANGAN" | "BELUM";
            skpId: string | null;
            kolom: {
                /** Format: uuid */
                rhkId: string;
                rhk: string;
                /** Format: uuid */
                indikatorId: string;
                indikator: string;
                target: string;
                targetAngka: number | null;
                satuan: string | null;
                /** @description Hanya untuk cascading langsung beban kuantitatif. */
                jumlah: {
                    target: number;
                    jumlah: number;
                    selisih: number;
                } | null;
            }[];
            baris: {
                pegawai: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                    unitKerja: string;
                };
                /** @enum {string} */
                asal: "BAWAHAN" | "LINTAS" | "TIM" | "DAHULU";
                persetujuan: {
                    /** @enum {string} */
                    keadaan: "MENUNGGU" | "DISETUJUI" | "DITOLAK";
                    penilai: {
                        /** Format: uuid */
                        id: string;
                        nama: string;
                    } | null;
                    dimintaPada: string;
                    diputusPada: string | null;
                    catatan: string | null;
                } | null;
                /** @enum {string} */
                keadaanSkp: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                sel: components["schemas"]["SelMatriks"][];
                kemampuan: string[];
            }[];
            kemampuan: string[];
        };
        DaftarMatriks: {
            tahun: number;
            /** @description Matriks Anda sendiri, bila sudah dimulai. */
            milik: {
                /** Format: uuid */
                id: string;
                jumlahOrang: number;
                jumlahPeran: number;
            } | null;
            dimuatDi: {
                /** Format: uuid */
                id: string;
                pemilik: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                jumlahPeran: number;
            }[];
            permintaan: {
                /** Format: uuid */
                matriksId: string;
                pemilik: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                pegawai: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                /** @enum {string} */
                keadaan: "MENUNGGU" | "DISETUJUI" | "DITOLAK";
                dimintaPada: string;
                catatan: string | null;
                peran: string[];
            }[];
            kemampuan: string[];
        };
        PeranMatriks: {
            /** Format: uuid */
            id: string;
            peran: string;
            metode: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
            targetAngka: number | null;
            satuan: string | null;
            /** Format: uuid */
            rhkId: string;
            rhk: string;
            /** @description SKP pemilik yang memuat RHK itu sudah ditetapkan. */
            rhkBerlaku: boolean;
            indikator: string;
            pemilik: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            };
        };
        PegawaiRingkas: {
            /** Format: uuid */
            id: string;
            nama: string;
            nip: string | null;
            /** @enum {string} */
            jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
            jabatan: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            masalah: ("TANPA_PENUGASAN" | "TANPA_PENILAI" | "PENILAI_GANDA" | "TANPA_AKUN")[];
        };
        MasalahPegawai: {
            TANPA_PENUGASAN: number;
            TANPA_PENILAI: number;
            PENILAI_GANDA: number;
            TANPA_AKUN: number;
        };
        Pegawai: {
            /** Format: uuid */
            id: string;
            nama: string;
            nip: string | null;
            /** @enum {string} */
            jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
            jabatan: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            penilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            masalah: ("TANPA_PENUGASAN" | "TANPA_PENILAI" | "PENILAI_GANDA" | "TANPA_AKUN")[];
            versi: number;
            golongan: string | null;
            pangkat: string | null;
            surel: string | null;
            telepon: string | null;
            /** @enum {string} */
            jenisKelamin: "L" | "P";
            punyaAkun: boolean;
            penugasan: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "DEFINITIF" | "PLT" | "PLH";
                jabatan: string;
                /** @enum {string} */
                jenisJabatan: "KEPALA_DAERAH" | "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "JF" | "PELAKSANA";
                unitKerja: string;
                /** Format: date */
                dari: string;
                sampai: string | null;
                penilai: {
                    /** Format: uuid */
                    id: string;
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    /** @enum {string} */
                    dasar: "ATASAN_LANGSUNG" | "DELEGASI" | "PLT" | "PLH" | "ATASAN_BERJENJANG";
                    /** Format: date */
                    dari: string;
                    sampai: string | null;
                }[];
            }[];
            peran: {
                /** Format: uuid */
                id: string;
                peran: string;
                unitKerja: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
                /** Format: date */
                dari: string;
                sampai: string | null;
            }[];
            kemampuan: string[];
        };
        Laporan: {
            urutan: number;
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            keberatanBerjalan: boolean;
            /** Format: date-time */
            dilaporkanPada: string;
            oleh: string;
            terlambat: boolean;
        };
        BarisPelaporan: {
            /** Format: uuid */
            evaluasiId: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                nip: string | null;
                unitKerja: string;
            };
            /** @enum {string} */
            keadaan: "BELUM" | "DINILAI" | "DITETAPKAN" | "DISAMPAIKAN" | "DITERIMA" | "DIAM" | "DILAPORKAN" | "FINAL" | "DIALIHKAN_ATASAN" | "KEBERATAN" | "KEBERATAN_DIKUATKAN" | "KEBERATAN_DIUBAH";
            /** @enum {string} */
            dokumen: "D.1.1" | "D.1.2" | "D.1.3";
            /** @enum {string} */
            status: "BELUM" | "SIAP" | "DILAPORKAN" | "KOREKSI";
            keberatanBerjalan: boolean;
            laporan: components["schemas"]["Laporan"][];
        };
        DaftarPelaporan: {
            /** @enum {string} */
            sebagai: "OPERATOR" | "PENILAI";
            /**
             * Format: date
             * @description Hari terakhir melaporkan (DL-07).
             */
            batas: string;
            jumlah: {
                belum: number;
                siap: number;
                dilaporkan: number;
                koreksi: number;
                keberatanBerjalan: number;
            };
            isi: components["schemas"]["BarisPelaporan"][];
            setelah: string | null;
        };
        HasilPelaporan: {
            dilaporkan: number;
            /** @description Yang masih siap dilaporkan. */
            sisa: number;
        };
        Pemberitahuan: {
            /** Format: uuid */
            id: string;
            jenis: string;
            kalimat: string;
            tautan: string;
            tenggat: string | null;
            dibuatPada: string;
            dibacaPada: string | null;
        };
        DaftarPemberitahuan: {
            isi: components["schemas"]["Pemberitahuan"][];
            setelah: string | null;
            belumDibaca: number;
        };
        IsiPilihanPemberitahuan: {
            /** @enum {string} */
            surel: "LANGSUNG" | "HARIAN" | "MINGGUAN" | "TIDAK";
            dorong: boolean;
            tenangDari: string;
            tenangSampai: string;
            liburTenang: boolean;
        };
        PilihanPemberitahuan: {
            /** @enum {string} */
            surel: "LANGSUNG" | "HARIAN" | "MINGGUAN" | "TIDAK";
            dorong: boolean;
            tenangDari: string;
            tenangSampai: string;
            liburTenang: boolean;
            alamatSurel: string | null;
            suratTersedia: boolean;
            kunciDorong: string | null;
            versi: number;
        };
        PerangkatDorongBaru: {
            /** Format: uuid */
            id: string;
            /** Format: uri */
            titikAkhir: string;
            p256dh: string;
            auth: string;
        };
        PengaruhPemberitahuan: {
            hari: number;
            palingSedikit: number;
            isi: {
                jenis: string;
                nama: string;
                /** @enum {string} */
                jalan: "SUREL" | "DORONG" | "APLIKASI";
                jumlah: number;
                dibacaTigaHari: number;
                medianJam: number | null;
            }[];
        };
        DaftarPengaturan: {
            isi: {
                /** @enum {string} */
                kunci: "periode" | "jendela" | "hariKerja" | "pengumumanBkn" | "kurva" | "ratingPimpinan" | "bantuanCapaian" | "talenta" | "ipAsn" | "aktivitas" | "umpanBalik" | "tindakLanjut" | "gangguan" | "pendekatan";
                judul: string;
                arti: string;
                /** @enum {string} */
                tanda: "PASAL" | "PRAKTIK" | "PILIHAN";
                readonly dasar: components["schemas"]["Kutipan"][];
                /** @enum {string} */
                satuanMulai: "TAHUN" | "HARI";
                /** Format: date */
                mulaiTerawal: string;
                sejak: string | null;
                kolom: {
                    nama: string;
                    judul: string;
                    /** @enum {string} */
                    bentuk: "pilihan" | "ya" | "angka" | "jam" | "pasangan" | "peta" | "petaAngka" | "jendela" | "tanggalTahun" | "kurva";
                    satuan?: string;
                    readonly pilihan?: {
                        nilai: string;
                        label: string;
                    }[];
                    readonly kunci?: {
                        nilai: string;
                        label: string;
                    }[];
                    bolehKosong?: boolean;
                    kini: unknown;
                    kata: string;
                }[];
                riwayat: {
                    /** Format: uuid */
                    id: string;
                    ringkas: string;
                    /** Format: date */
                    mulai: string;
                    alasan: string;
                    oleh: {
                        /** Format: uuid */
                        id: string;
                        nama: string;
                    };
                    /** Format: date-time */
                    pada: string;
                    dicabut: {
                        /** Format: date-time */
                        pada: string;
                        oleh: string;
                        alasan: string;
                    } | null;
                    dapatDicabut: boolean;
                }[];
            }[];
            versi: number;
            kemampuan: string[];
        };
        DampakPengaturan: {
            dampak: {
                hal: string;
                sebelum: string;
                sesudah: string;
            }[];
        };
        PenutupanBaru: {
            /** Format: uuid */
            id: string;
            tahun: number;
            alasan?: string | null;
        };
        Penutupan: {
            /** Format: uuid */
            id: string;
            tahun: number;
            /** @enum {string} */
            keadaan: "BERJALAN" | "DIJEDA" | "SELESAI";
            jumlah: number;
            selesai: number;
            persen: number;
            alasan: string | null;
            oleh: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date-time */
            dimulaiPada: string;
            selesaiPada: string | null;
            dokumen: {
                antre: number;
                terbit: number;
                gagal: number;
            };
            usulan: {
                jenis: string;
                jumlah: number;
            }[];
            versi: number;
            kemampuan: string[];
        };
        KesiapanPenutupan: {
            tahun: number;
            pegawai: number;
            belumDitetapkan: number;
            belumDilaporkan: number;
            keberatanBerjalan: number;
            halangan: {
                kode: string;
                pesan: string;
            }[];
            langkah: {
                uraian: string;
                nilai: string;
                pasal: string;
            }[];
            penutupan: components["schemas"]["Penutupan"] | null;
            kemampuan: string[];
        };
        RekapTahunUnit: {
            /** Format: uuid */
            unitKerjaId: string;
            nama: string;
            pegawai: number;
            predikat: {
                [key: string]: number;
            };
            belum: number;
            menitDiverifikasi: number;
        };
        Periode: {
            /** Format: uuid */
            id: string;
            tahun: number;
            /** @enum {string} */
            jenis: "BULANAN" | "TRIWULANAN" | "TAHUNAN";
            ke: number;
            nama: string;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            /** Format: date */
            jendelaDari: string;
            /** Format: date */
            jendelaSampai: string;
            tertutup: boolean;
            versi: number;
        };
        Pengisian: {
            tahun: number;
            unit: {
                /** Format: uuid */
                unitKerjaId: string;
                nama: string;
                pegawai: number;
                tidakWajib: number;
                belum: number;
                draf: number;
                diajukan: number;
                dikembalikan: number;
                disetujui: number;
            }[];
            pegawai: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                nip: string | null;
                jabatan: string;
                unitKerja: string;
                /** @enum {string} */
                keadaan: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "TIDAK_WAJIB";
                sebab: string;
                menunggu: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
            }[];
            setelah: string | null;
        };
        PerjanjianKinerjaRingkas: {
            id: string | null;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
                indukId: string | null;
            };
            tahun: number;
            /** @enum {string} */
            keadaan: "BELUM" | "DRAF" | "FINAL";
            /** @description Yang menandatangani; selama draf, pimpinan unit sekarang. */
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            jumlahSasaran: number;
            jumlahIndikator: number;
            finalPada: string | null;
            kemampuan: string[];
        };
        DaftarPerjanjianKinerja: {
            tahun: number;
            /** Format: date */
            batasDraf: string;
            isi: components["schemas"]["PerjanjianKinerjaRingkas"][];
            kemampuan: string[];
        };
        PerjanjianKinerja: {
            /** Format: uuid */
            id: string;
            unitKerja: {
                /** Format: uuid */
                id: string;
                nama: string;
                indukId: string | null;
            };
            tahun: number;
            /** @enum {string} */
            keadaan: "BELUM" | "DRAF" | "FINAL";
            /** @description Yang menandatangani; selama draf, pimpinan unit sekarang. */
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            } | null;
            jumlahSasaran: number;
            jumlahIndikator: number;
            finalPada: string | null;
            kemampuan: string[];
            nomor: string | null;
            versi: number;
            diubahPada: string;
            sasaran: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /**
                 * @description Sasaran unit di atasnya yang didukung.
                 * @default null
                 */
                indukId: string | null;
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    /** @description Dengan satuannya, mis. "72,5 %". */
                    target: string;
                    /** @default null */
                    targetAngka: number | null;
                    /** @default null */
                    satuan: string | null;
                    /**
                     * @default MAKSIMALKAN
                     * @enum {string}
                     */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                    /** @default null */
                    perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                }[];
            }[];
            sasaranAtas: {
                /** Format: uuid */
                id: string;
                uraian: string;
                unitKerja: string;
            }[];
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
        };
        PerjanjianUntukSkp: {
            /** Format: uuid */
            id: string;
            unitKerja: string;
            final: boolean;
            sasaran: {
                /** Format: uuid */
                id: string;
                uraian: string;
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    /** @description Dengan satuannya, mis. "72,5 %". */
                    target: string;
                    /** @default null */
                    targetAngka: number | null;
                    /** @default null */
                    satuan: string | null;
                    /**
                     * @default MAKSIMALKAN
                     * @enum {string}
                     */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                    /** @default null */
                    perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                }[];
            }[];
        };
        IsiPerpindahan: {
            /** Format: uuid */
            pegawaiId: string;
            /** @enum {string} */
            jenis: "MUTASI" | "PROMOSI" | "ROTASI" | "PLT_MULAI" | "PLH_MULAI" | "PLT_SELESAI" | "GANTI_PENILAI" | "TUGAS_BELAJAR_MULAI" | "TUGAS_BELAJAR_SELESAI" | "TUGAS_BELAJAR_GAGAL" | "CLTN" | "MPP" | "PEJABAT_NEGARA" | "DIBERHENTIKAN_SEMENTARA" | "AKTIF_KEMBALI" | "CPNS" | "PPPK_BARU" | "KONTRAK_PARUH_WAKTU" | "PENSIUN" | "MENGUNDURKAN_DIRI" | "MENINGGAL";
            /** Format: date */
            tanggal: string;
            /** @default null */
            dasar: string | null;
            /** @default null */
            jabatanId: string | null;
            /** @default null */
            penilaiPegawaiId: string | null;
            /** @default null */
            penggantiPegawaiId: string | null;
            /** @default false */
            menilaiUnit: boolean;
            /** @default null */
            sampai: string | null;
            /** @default null */
            studi: {
                perguruanTinggi: string;
                program: string;
                /** @enum {string} */
                jenjang: "S1_DALAM_NEGERI" | "LANJUT_DALAM_NEGERI" | "S1_LUAR_NEGERI" | "LANJUT_LUAR_NEGERI";
                /** @default null */
                akreditasi: ("A" | "B" | "C") | null;
                /** Format: date */
                rencanaSelesai: string;
            } | null;
            /** @default null */
            hasilStudi: {
                /** @default null */
                ipk: number | null;
                /** @default null */
                waktuLulus: ("LEBIH_CEPAT" | "TEPAT_WAKTU" | "PERPANJANGAN") | null;
            } | null;
        };
        PratinjauPerpindahan: {
            judul: string;
            langkah: components["schemas"]["Langkah"][];
            akan: {
                uraian: string;
                readonly dasar: components["schemas"]["Kutipan"][];
            }[];
            penilaiPeriode: {
                periode: string;
                penilai: string | null;
                unitKerja: string | null;
                sudahDitetapkan: boolean;
            }[];
            bukti: string[];
            menunggu: {
                siapa: string;
                langkah: string;
            }[];
            peringatan: components["schemas"]["Temuan"][];
            kurang: components["schemas"]["Temuan"][];
            bawahan: number;
            saranPenilai: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
        };
        PerpindahanRingkas: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            jenis: "MUTASI" | "PROMOSI" | "ROTASI" | "PLT_MULAI" | "PLH_MULAI" | "PLT_SELESAI" | "GANTI_PENILAI" | "TUGAS_BELAJAR_MULAI" | "TUGAS_BELAJAR_SELESAI" | "TUGAS_BELAJAR_GAGAL" | "CLTN" | "MPP" | "PEJABAT_NEGARA" | "DIBERHENTIKAN_SEMENTARA" | "AKTIF_KEMBALI" | "CPNS" | "PPPK_BARU" | "KONTRAK_PARUH_WAKTU" | "PENSIUN" | "MENGUNDURKAN_DIRI" | "MENINGGAL";
            /** Format: date */
            tanggal: string;
            dasar: string | null;
            jabatan: string | null;
            unitKerja: string | null;
            dibuatOleh: string;
            /** Format: date-time */
            dibuatPada: string;
            dijalankanPada: string | null;
            dibatalkan: {
                oleh: string;
                /** Format: date-time */
                pada: string;
                alasan: string;
            } | null;
        };
        Perpindahan: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** @enum {string} */
            jenis: "MUTASI" | "PROMOSI" | "ROTASI" | "PLT_MULAI" | "PLH_MULAI" | "PLT_SELESAI" | "GANTI_PENILAI" | "TUGAS_BELAJAR_MULAI" | "TUGAS_BELAJAR_SELESAI" | "TUGAS_BELAJAR_GAGAL" | "CLTN" | "MPP" | "PEJABAT_NEGARA" | "DIBERHENTIKAN_SEMENTARA" | "AKTIF_KEMBALI" | "CPNS" | "PPPK_BARU" | "KONTRAK_PARUH_WAKTU" | "PENSIUN" | "MENGUNDURKAN_DIRI" | "MENINGGAL";
            /** Format: date */
            tanggal: string;
            dasar: string | null;
            jabatan: string | null;
            unitKerja: string | null;
            dibuatOleh: string;
            /** Format: date-time */
            dibuatPada: string;
            dijalankanPada: string | null;
            dibatalkan: {
                oleh: string;
                /** Format: date-time */
                pada: string;
                alasan: string;
            } | null;
            akan: {
                uraian: string;
                readonly dasar: components["schemas"]["Kutipan"][];
            }[];
            langkah: components["schemas"]["Langkah"][];
            catatan: {
                /** Format: uuid */
                id: string;
                pegawai: string;
                penilai: string;
                diisiPada: string | null;
            }[];
            kontrak: {
                /** Format: date */
                dari: string;
                /** Format: date */
                sampai: string;
                hasil: {
                    periode: string;
                    predikat: string | null;
                }[];
            } | null;
            penghalangBatal: components["schemas"]["Temuan"][];
            kemampuan: string[];
        };
        CatatanPenilai: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            jabatan: string;
            unitKerja: string;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            penilaiBaru: string | null;
            catatan: string | null;
            diisiPada: string | null;
            kemampuan: string[];
        };
        SimpulPohon: {
            /** @enum {string} */
            jenis: "UNIT" | "SASARAN" | "RHK";
            /** Format: uuid */
            id: string;
            uraian: string;
            unitKerja: string;
            /** @description Pemilik RHK; null bagi sasaran dan unit. */
            orang: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            } | null;
            saya: boolean;
            indikator: {
                uraian: string;
                target: string;
            }[];
            anak: number;
            /** @description RHK di cabang ini, dan yang sudah ada realisasinya pada periode berjalan. */
            kemajuan: {
                rhk: number;
                terisi: number;
            };
            /** @description Bagi RHK; isinya hanya untuk pemilik dan pejabat penilainya. */
            realisasi: {
                ada: boolean;
                uraian: string[] | null;
            } | null;
        };
        PohonKinerja: {
            tahun: number;
            periode: string | null;
            isi: components["schemas"]["SimpulPohon"][];
        };
        CabangPohon: {
            isi: components["schemas"]["SimpulPohon"][];
            /** @description Bawahan pemilik RHK yang belum mempunyai SKP berlaku. */
            tanpaSkp: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            }[];
        };
        JalurPohon: {
            /** @description Dari akar ke simpul yang diminta. */
            isi: components["schemas"]["SimpulPohon"][];
        };
        Verifikasi: {
            /** @constant */
            asli: true;
            /** @enum {string} */
            jenis: "A.1.1" | "A.1.2" | "A.1.3" | "A.1.4" | "A.1.5" | "A.1.6" | "A.1.7" | "A.1.8" | "B.1.6" | "B.1.7" | "B.1.8" | "B.1.9" | "B.1.10" | "C.1.1" | "C.1.2" | "C.1.3" | "D.1.1" | "D.1.2" | "D.1.3" | "PENETAPAN_PREDIKAT" | "PAK";
            instansi: string;
            /** Format: date-time */
            diterbitkanPada: string;
            dicabut: boolean;
            diganti: boolean;
            sha256: string;
            versiAturan: string;
        };
        Realisasi: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            rhkId: string;
            indikatorId: string | null;
            uraian: string;
            angka: number | null;
            bukti: components["schemas"]["BuktiRingkas"][];
            diubahPada: string;
            versi: number;
        };
        UsulanRealisasi: {
            aktivitas: number;
            menit: number;
            uraian: string;
            volume: {
                satuan: string;
                jumlah: number;
            }[];
            bukti: components["schemas"]["BuktiRingkas"][];
        };
        LembarRealisasi: {
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
                dari: string;
                sampai: string;
                jendelaDari: string;
                jendelaSampai: string;
                ditutup: boolean;
            };
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            skpId: string | null;
            pendekatan: string | null;
            /** @description Mengapa tidak dapat diubah; kosong bila dapat. */
            terkunci: string | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    aspek: string | null;
                    perspektif: string | null;
                    target: string;
                    targetAngka: number | null;
                    satuan: string | null;
                    /** @enum {string} */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                    usulanAngka: number | null;
                    realisasi: components["schemas"]["Realisasi"] | null;
                    capaian: {
                        /** @enum {string} */
                        keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                        persen: number | null;
                        pesan: string | null;
                    };
                }[];
                realisasi: components["schemas"]["Realisasi"] | null;
                usulan: components["schemas"]["UsulanRealisasi"];
            }[];
            kemampuan: string[];
        };
        RencanaAksi: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            skpId: string;
            /** Format: uuid */
            rhkId: string;
            rhk: string;
            uraian: string;
            triwulan: number | null;
            urutan: number;
            dihentikanPada: string | null;
            /** @description Banyaknya aktivitas yang menunjuk rencana aksi ini. */
            aktivitas: number;
            versi: number;
            kemampuan: string[];
        };
        DaftarRencanaAksi: {
            isi: components["schemas"]["RencanaAksi"][];
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            }[];
            kemampuan: string[];
        };
        RencanaKompetensi: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            kompetensi: string;
            kesenjangan: string;
            /** @enum {string} */
            bentuk: "COACHING" | "MENTORING" | "BELAJAR_MANDIRI" | "KOMUNITAS_BELAJAR" | "PENUGASAN" | "MAGANG" | "PELATIHAN";
            pendamping: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            /** Format: date */
            sampai: string;
            jp: number;
            /** @enum {string} */
            keadaan: "DIRENCANAKAN" | "SELESAI" | "DIBATALKAN";
            hasil: string | null;
            buktiId: string | null;
            versi: number;
            kemampuan: string[];
        };
        DaftarRencanaKompetensi: {
            isi: components["schemas"]["RencanaKompetensi"][];
            kesenjangan: {
                kompetensi: string;
                nilai: number;
                alasan: string;
                /** Format: uuid */
                bimbinganId: string;
            }[];
            kemampuan: string[];
        };
        Riwayat: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            jenis: "PENDIDIKAN" | "DIKLAT" | "JENJANG_JF" | "PANGKAT" | "HUKUMAN" | "TIDAK_MASUK" | "POTENSI";
            kode: string | null;
            sebutan: string | null;
            /** Format: date */
            tanggal: string;
            sampai: string | null;
            nilai: number | null;
            uraian: string;
            nomor: string | null;
            dibatalkan: {
                pada: string;
                alasan: string;
            } | null;
            kemampuan: string[];
        };
        DaftarRiwayat: {
            isi: components["schemas"]["Riwayat"][];
            kemampuan: string[];
        };
        PihakSkp: {
            /** Format: uuid */
            pegawaiId: string;
            nama: string;
            jabatan: string;
            nip: string | null;
            /** @enum {string} */
            jenis: "PNS" | "PPPK" | "PPPK_PARUH_WAKTU" | "PEJABAT_NEGARA";
            golongan: string | null;
            pangkat: string | null;
            /** @enum {string} */
            jenisJabatan: "KEPALA_DAERAH" | "JPT_UTAMA" | "JPT_MADYA" | "JPT_PRATAMA" | "ADMINISTRATOR" | "PENGAWAS" | "JF" | "PELAKSANA";
            unitMandiri: boolean;
            unitKerja: string;
            instansi: string;
        };
        TemuanSkp: {
            kode: string;
            pesan: string;
            pointer: string;
            /** @enum {string} */
            tingkat: "E" | "W";
        };
        Skp: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            versiId: string;
            nomor: number;
            /** @enum {string} */
            keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            versi: number;
            tahun: number;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            /** @enum {string} */
            pendekatan: "KUALITATIF" | "KUANTITATIF";
            /** @enum {string} */
            formulir: "A.1.1" | "A.1.2" | "A.1.6" | "A.1.7";
            /** @enum {string} */
            kelompok: "PIMPINAN" | "JA_JF";
            pegawai: components["schemas"]["PihakSkp"];
            penilai: components["schemas"]["PihakSkp"] | null;
            penugasan: {
                /** Format: date */
                dari: string;
                sampai: string | null;
            };
            pltDalamPeriode: boolean;
            perjanjianKerja: string | null;
            rhk: {
                /** Format: uuid */
                id: string;
                /**
                 * @description Usulan pegawai; pejabat penilai yang menetapkannya.
                 * @enum {string}
                 */
                jenis: "UTAMA" | "TAMBAHAN";
                uraian: string;
                /** @default null */
                rhkPimpinanId: string | null;
                /**
                 * @description Sambungan sementara, selama RHK pimpinan belum ada.
                 * @default null
                 */
                rhkPimpinanTeks: string | null;
                /** @default null */
                penugasanDari: string | null;
                /** @default null */
                metodeCascading: ("LANGSUNG_ASPEK" | "LANGSUNG_WILAYAH" | "LANGSUNG_KUANTITATIF" | "TIDAK_LANGSUNG_LAYANAN" | "TIDAK_LANGSUNG_OUTPUT_ANTARA") | null;
                /** @default false */
                klasifikasiPlt: boolean;
                /**
                 * @description Sasaran perjanjian kinerja yang dinyatakan RHK ini.
                 * @default null
                 */
                sasaranId: string | null;
                /**
                 * @description Sel matriks peran hasil asal RHK ini.
                 * @default null
                 */
                selId: string | null;
                indikator: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    target: string;
                    /** @default null */
                    targetAngka: number | null;
                    /** @default null */
                    satuan: string | null;
                    /** @default null */
                    aspek: ("KUANTITAS" | "KUALITAS" | "WAKTU" | "BIAYA") | null;
                    /** @default null */
                    perspektif: ("PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN") | null;
                    /**
                     * @default MAKSIMALKAN
                     * @enum {string}
                     */
                    polaritas: "MAKSIMALKAN" | "MINIMALKAN";
                }[];
                /** @enum {string} */
                jenisUsulan: "UTAMA" | "TAMBAHAN";
                jenisDitetapkan: boolean;
                /** @description Hanya bila SKP pimpinan yang memuatnya berlaku. */
                rhkPimpinan: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    indikator: {
                        uraian: string;
                        target: string;
                    }[];
                } | null;
                /**
                 * @description Bagaimana RHK ini tersambung ke RHK pimpinan.
                 * @enum {string}
                 */
                sambungan: "TIDAK_ADA" | "TERSAMBUNG" | "SEMENTARA" | "RANCANGAN_PIMPINAN" | "TERPUTUS";
            }[];
            perilaku: {
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
                ekspektasiKhusus: string | null;
            }[];
            lampiran: {
                sumberDaya: string[];
                pertanggungjawaban: string[];
                konsekuensi: string[];
            };
            diubahPada: string;
            diajukanPada: string | null;
            dibukaPenilaiPada: string | null;
            ditetapkanPada: string | null;
            /**
             * Format: date
             * @description Hari terakhir penetapan SKP (31 Januari).
             */
            tenggat: string;
            mengapaTenggat: components["schemas"]["Langkah"][];
            menunggu: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                /** @enum {string} */
                sebagai: "PEGAWAI" | "PENILAI";
                sejak: string;
                diingatkanPada: string | null;
            } | null;
            pengembalian: {
                catatan: string;
                oleh: string;
                pada: string;
            } | null;
            versiLain: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
            }[];
            riwayat: {
                peristiwa: string;
                nomor: number;
                dari: string | null;
                ke: string;
                oleh: string;
                catatan: string | null;
                pada: string;
            }[];
            temuan: components["schemas"]["TemuanSkp"][];
            /** @description Milik unit yang dipimpin pegawai ini. */
            perjanjianKinerja: components["schemas"]["PerjanjianUntukSkp"] | null;
            /** @description Peran dari matriks pimpinan, usulan RHK. */
            peranMatriks: components["schemas"]["PeranMatriks"][];
            kemampuan: string[];
        };
        SkpRingkas: {
            /** Format: uuid */
            id: string;
            tahun: number;
            /** Format: date */
            dari: string;
            /** Format: date */
            sampai: string;
            jabatan: string;
            unitKerja: string;
            berlaku: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
            } | null;
            rancangan: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
            } | null;
            /**
             * @description Keadaan rancangan bila ada; bila tidak, versi yang berlaku.
             * @enum {string}
             */
            keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            menunggu: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                /** @enum {string} */
                sebagai: "PEGAWAI" | "PENILAI";
                sejak: string;
                diingatkanPada: string | null;
            } | null;
        };
        DaftarSkp: {
            isi: components["schemas"]["SkpRingkas"][];
            setelah: string | null;
            /** @description Tahun yang SKP-nya belum Anda buat pada jabatan sekarang. */
            dapatDibuat: {
                tahun: number;
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                salinDari: {
                    /** Format: uuid */
                    id: string;
                    tahun: number;
                    jabatan: string;
                } | null;
            }[];
        };
        RiwayatVersiSkp: {
            isi: {
                nomor: number;
                /** @enum {string} */
                keadaan: "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
                /** @enum {string} */
                pendekatan: "KUALITATIF" | "KUANTITATIF";
                jumlahRhk: number;
                ditetapkanPada: string | null;
                riwayat: {
                    peristiwa: string;
                    nomor: number;
                    dari: string | null;
                    ke: string;
                    oleh: string;
                    catatan: string | null;
                    pada: string;
                }[];
            }[];
        };
        SkpBawahan: {
            pegawai: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            /** @enum {string} */
            sebagai: "PENILAI" | "ATASAN_PENILAI";
            skpId: string | null;
            nomor: number | null;
            /** @enum {string} */
            keadaan: "BELUM" | "DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN";
            adaYangBerlaku: boolean;
            jumlahRhk: number;
            /** @description RHK yang sambungannya ke RHK pimpinan masih sementara. */
            jumlahSementara: number;
            menungguSaya: boolean;
            sejak: string | null;
            diingatkanPada: string | null;
            kemampuan: string[];
        };
        DaftarSkpBawahan: {
            tahun: number;
            /** Format: date */
            tenggat: string;
            isi: components["schemas"]["SkpBawahan"][];
        };
        RhkPimpinan: {
            tahun: number;
            /** @enum {string} */
            keadaan: "TANPA_PENILAI" | "TIDAK_WAJIB" | "BELUM" | "RANCANGAN" | "BERLAKU";
            pimpinan: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            } | null;
            skpId: string | null;
            keadaanSkp: ("DRAF" | "DIAJUKAN" | "DIKEMBALIKAN" | "DISETUJUI" | "DIREVISI" | "DITUTUP" | "DIARSIPKAN") | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                indikator: {
                    uraian: string;
                    target: string;
                }[];
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
                /** @enum {string} */
                dalam: "BERLAKU" | "RANCANGAN";
            }[];
            /** @description Yang langkahnya ditunggu sampai SKP pimpinan berlaku. */
            menunggu: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            } | null;
        };
        CalonSambunganRhk: {
            isi: {
                /** Format: uuid */
                rhkId: string;
                uraian: string;
                rhkPimpinanTeks: string;
                calon: {
                    /** Format: uuid */
                    id: string;
                    uraian: string;
                    indikator: {
                        uraian: string;
                        target: string;
                    }[];
                    kemiripan: number;
                }[];
            }[];
        };
        TimKerja: {
            /** Format: uuid */
            id: string;
            nama: string;
            tujuan: string | null;
            unitKerja: string;
            ketua: {
                /** Format: uuid */
                pegawaiId: string;
                nama: string;
                jabatan: string;
            };
            pembentuk: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            /** Format: date */
            dari: string;
            sampai: string | null;
            versi: number;
            anggota: {
                pegawai: {
                    /** Format: uuid */
                    pegawaiId: string;
                    nama: string;
                    jabatan: string;
                };
                /** Format: date */
                dari: string;
                sampai: string | null;
                /** @enum {string} */
                keadaan: "MENUNGGU" | "DISETUJUI" | "DITOLAK";
                penilai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                } | null;
                catatan: string | null;
                kemampuan: string[];
            }[];
            kemampuan: string[];
        };
        DaftarTimKerja: {
            isi: components["schemas"]["TimKerja"][];
            kemampuan: string[];
        };
        TindakLanjut: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
                unitKerja: string | null;
            };
            /** @enum {string} */
            bentuk: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI" | "PERIKSA_SANKSI";
            /** @enum {string} */
            sebab: "PREDIKAT" | "KEMAJUAN" | "PIMPINAN";
            evaluasiId: string | null;
            predikat: ("SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG") | null;
            periode: string | null;
            /** Format: date */
            sejak: string;
            /** @enum {string} */
            keadaan: "DIUSULKAN" | "BERJALAN" | "SELESAI" | "DITIADAKAN";
            alasan: string | null;
            bimbingan: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                jenis: "COACHING" | "MENTORING";
                /** @enum {string} */
                keadaan: "DIRENCANAKAN" | "DISIAPKAN" | "BERLANGSUNG" | "MENUNGGU_PEGAWAI" | "SELESAI" | "DIBATALKAN";
            }[];
            konseling: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                keadaan: "DIBERITAHUKAN" | "MEMBAIK" | "DILAPORKAN" | "TIDAK_DIPERLUKAN" | "DITUNJUK" | "BERJALAN" | "SELESAI";
            } | null;
            rencana: {
                jumlah: number;
                selesai: number;
            };
            aturan: {
                aturan: string;
                /** Format: date */
                pada: string;
                versi: string | null;
                /** @enum {string} */
                keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                nilai: {
                    usulan: {
                        /** @enum {string} */
                        bentuk: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI" | "PERIKSA_SANKSI";
                        readonly formulir: string[];
                        oleh: string;
                        uraian: string;
                    }[];
                    prioritas: boolean;
                    sanksi: {
                        /** @enum {string} */
                        kelompok: "PNS_JPT" | "PNS_JA_JF" | "PPPK" | "PPPK_PARUH_WAKTU";
                        readonly langkah: string[];
                        readonly bukti: string[];
                        pemutus: string;
                    } | null;
                } | null;
                kurang: string[];
                alasan: components["schemas"]["Temuan"][];
                peringatan: components["schemas"]["Temuan"][];
                langkah: components["schemas"]["Langkah"][];
            } | null;
            versi: number;
            kemampuan: string[];
        };
        DaftarTindakLanjut: {
            isi: components["schemas"]["TindakLanjut"][];
            setelah: string | null;
        };
        TandaKemajuan: {
            isi: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string | null;
                    unitKerja: string | null;
                };
                periode: string;
                aturan: {
                    aturan: string;
                    /** Format: date */
                    pada: string;
                    versi: string | null;
                    /** @enum {string} */
                    keadaan: "ditetapkan" | "tidak_berlaku" | "kurang_data" | "ditolak";
                    nilai: {
                        usulan: {
                            /** @enum {string} */
                            bentuk: "BIMBINGAN" | "KONSELING" | "RENCANA_KOMPETENSI" | "PERIKSA_SANKSI";
                            readonly formulir: string[];
                            oleh: string;
                            uraian: string;
                        }[];
                        prioritas: boolean;
                        sanksi: {
                            /** @enum {string} */
                            kelompok: "PNS_JPT" | "PNS_JA_JF" | "PPPK" | "PPPK_PARUH_WAKTU";
                            readonly langkah: string[];
                            readonly bukti: string[];
                            pemutus: string;
                        } | null;
                    } | null;
                    kurang: string[];
                    alasan: components["schemas"]["Temuan"][];
                    peringatan: components["schemas"]["Temuan"][];
                    langkah: components["schemas"]["Langkah"][];
                };
            }[];
        };
        DaftarPrioritas: {
            /** @enum {string} */
            ambang: "SANGAT_BAIK" | "BAIK";
            isi: {
                pegawai: {
                    /** Format: uuid */
                    id: string;
                    nama: string;
                    jabatan: string | null;
                    unitKerja: string | null;
                };
                /** @enum {string} */
                predikat: "SANGAT_BAIK" | "BAIK" | "BUTUH_PERBAIKAN" | "KURANG" | "SANGAT_KURANG";
                periode: string;
                /** Format: date */
                sejak: string;
            }[];
            setelah: string | null;
        };
        UmpanBalikBaru: {
            /** Format: uuid */
            pegawaiId: string;
            periodeId?: string | null;
            sasaran: ({
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                rhkId: string;
            } | {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
            })[];
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            /** @default false */
            berkala: boolean;
            /** @default true */
            langsung: boolean;
            menggantikanId?: string | null;
            /** @default false */
            namaTerbuka: boolean;
            /** @default [] */
            buktiId: string[];
        };
        UmpanBalik: {
            /** Format: uuid */
            id: string;
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
            };
            pemberi: {
                id: string | null;
                nama: string;
                kaitan: string | null;
            } | null;
            /** @enum {string} */
            hubungan: "PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA";
            berkala: boolean;
            langsung: boolean;
            periode: {
                /** Format: uuid */
                id: string;
                nama: string;
            } | null;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            } | null;
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            menggantikanId: string | null;
            digantikan: boolean;
            diminta: boolean;
            bukti: components["schemas"]["BuktiRingkas"][];
            /** Format: date-time */
            pada: string;
            kemampuan: string[];
        };
        UmpanBalikTerlindung: {
            /** @description Sedikitnya sekian orang sebelum isinya dapat dibaca. */
            terkecil: number;
            kelompok: {
                hubungan: ("PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA") | null;
                /** @description Permintaan yang dijawab kelompok ini. */
                pertanyaan: string | null;
                periode: string | null;
                terbuka: boolean;
                jumlahOrang: number | null;
                isi: {
                    rhk: string | null;
                    nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
                    /** @enum {string} */
                    sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
                    uraian: string;
                }[];
            }[];
        };
        SasaranUmpanBalik: {
            pegawai: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
                unitKerja: string;
            };
            /** @enum {string} */
            hubungan: "PIMPINAN" | "REKAN" | "BAWAHAN" | "LAINNYA";
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
                /** @enum {string} */
                jenis: "UTAMA" | "TAMBAHAN";
            }[];
        };
        PertanyaanPenilai: {
            isi: {
                kode: string;
                pesan: string;
            }[];
        };
        TindakanUmpanBalikBaru: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pegawaiId: string;
            /** Format: uuid */
            rhkId: string;
            /** @enum {string} */
            kemajuan: "ADA" | "TIDAK_ADA" | "TETAP_TIDAK_ADA";
            /** @enum {string} */
            tindakan: "APRESIASI" | "PENUGASAN_BARU" | "SESUAIKAN_EKSPEKTASI" | "SESUAIKAN_SUMBER_DAYA" | "PEMBINAAN" | "AMBIL_ALIH_RHK";
            catatan: string;
        };
        TindakanUmpanBalik: {
            /** Format: uuid */
            id: string;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            };
            /** @enum {string} */
            kemajuan: "ADA" | "TIDAK_ADA" | "TETAP_TIDAK_ADA";
            /** @enum {string} */
            tindakan: "APRESIASI" | "PENUGASAN_BARU" | "SESUAIKAN_EKSPEKTASI" | "SESUAIKAN_SUMBER_DAYA" | "PEMBINAAN" | "AMBIL_ALIH_RHK";
            catatan: string;
            oleh: string;
            /** Format: date-time */
            pada: string;
        };
        PermintaanUmpanBalikBaru: {
            /** Format: uuid */
            id: string;
            pertanyaan: string;
            sasaran: {
                /** Format: uuid */
                rhkId: string;
            } | {
                /** @enum {string} */
                nilai: "BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF";
            };
            orang: ({
                /** Format: uuid */
                id: string;
                /** Format: uuid */
                pegawaiId: string;
            } | {
                /** Format: uuid */
                id: string;
                nama: string;
                kaitan: string;
            })[];
        };
        PermintaanUmpanBalik: {
            /** Format: uuid */
            id: string;
            pertanyaan: string;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            } | null;
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** Format: date-time */
            pada: string;
            orang: {
                /** Format: uuid */
                id: string;
                nama: string;
                /** @description Untuk pihak luar. */
                kaitan: string | null;
                /** @enum {string} */
                keadaan: "MENUNGGU" | "DIJAWAB" | "DITOLAK" | "DIBATALKAN";
                alasan: string | null;
                diingatkanPada: string | null;
                tautanSampai: string | null;
                kemampuan: string[];
            }[];
        };
        PermintaanMasuk: {
            /** Format: uuid */
            id: string;
            pertanyaan: string;
            rhk: {
                /** Format: uuid */
                id: string;
                uraian: string;
            } | null;
            nilai: ("BERORIENTASI_PELAYANAN" | "AKUNTABEL" | "KOMPETEN" | "HARMONIS" | "LOYAL" | "ADAPTIF" | "KOLABORATIF") | null;
            /** Format: date-time */
            pada: string;
            /** Format: uuid */
            orangId: string;
            dari: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string | null;
            };
            /** @description Nama penjawab tampak bagi peminta. */
            bernama: boolean;
            /** @enum {string} */
            keadaan: "MENUNGGU" | "DIJAWAB" | "DITOLAK" | "DIBATALKAN";
            kemampuan: string[];
        };
        DaftarPermintaanUmpanBalik: {
            isi: components["schemas"]["PermintaanUmpanBalik"][];
            masuk: components["schemas"]["PermintaanMasuk"][];
            terkecil: number;
        };
        JawabanPermintaan: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            /** @default false */
            langsung: boolean;
            /** @default false */
            namaTerbuka: boolean;
            /** @default [] */
            buktiId: string[];
        };
        TautanLuar: {
            jalur: string;
            /** Format: date-time */
            sampai: string;
        };
        UndanganLuar: {
            instansi: string;
            pegawai: {
                nama: string;
                jabatan: string | null;
            };
            pertanyaan: string;
            tentang: string;
            nama: string;
            kaitan: string;
            /** Format: date-time */
            sampai: string;
        };
        JawabanLuar: {
            nama: string;
            kaitan: string;
            /** @enum {string} */
            sentimen: "POSITIF" | "PERLU_PERBAIKAN" | "NETRAL";
            uraian: string;
            /** @default false */
            namaTerbuka: boolean;
        };
        Workblock: {
            judul: string;
            /** @default [] */
            indikatorTarget: string[];
            /** @default  */
            pihakTerlibat: string;
            /** @default  */
            waktuPenyelesaian: string;
            /** @default  */
            penerimaManfaat: string;
            /** @default  */
            tujuan: string;
            /** @default  */
            anggaran: string;
            /** @default [] */
            kegiatanRutin: string[];
            /** @default [] */
            kegiatanTransformatif: string[];
            /** @default [] */
            keluaranRutin: string[];
            /** @default [] */
            keluaranTransformatif: string[];
            /** Format: uuid */
            id: string;
            tahun: number;
            pemilik: {
                /** Format: uuid */
                id: string;
                nama: string;
                jabatan: string;
            };
            versi: number;
            diubahPada: string;
            temuan: {
                kode: string;
                pesan: string;
                pointer: string;
            }[];
            kemampuan: string[];
        };
        DaftarWorkblock: {
            tahun: number;
            milik: components["schemas"]["Workblock"][];
            /** @description Workblock pejabat penilai Anda. */
            pimpinan: components["schemas"]["Workblock"][];
            kemampuan: string[];
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
