// Generated from openapi/reference.yaml. Change the document and run the generator; never this file.
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The two levels of local government since 1 July 2025.
         * @enum {string}
         */
        AdministrativeLevel: "province" | "commune";
        /** @description A province or a commune. */
        AdministrativeUnit: {
            /** @description Mã đơn vị. */
            code: components["schemas"]["AdministrativeUnitCode"];
            /** @description Tên đầy đủ: The kind and the name. */
            fullName: string;
            /**
             * @description Loại: City or province; ward (phường), commune (xã) or special zone (đặc khu).
             * @enum {string}
             */
            kind: "city" | "province" | "ward" | "commune" | "special-zone";
            /** @description Cấp. */
            level: components["schemas"]["AdministrativeLevel"];
            /** @description Tên: The name without its kind. */
            name: string;
            /** @description Tên tiếng Anh: The name in English, for provinces. */
            nameEn?: string;
            /** @description Mã tỉnh. */
            parentCode?: components["schemas"]["ProvinceCode"];
            /** @description Có hiệu lực từ. */
            validFrom: components["schemas"]["Date"];
        };
        /** @description Two digits for a province, five for a commune. */
        AdministrativeUnitCode: string;
        AdministrativeUnitList: {
            /** @description Các đơn vị. */
            data: components["schemas"]["AdministrativeUnit"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description One code. */
        Code: {
            /** @description Tên khác: Other names that records use. */
            aliases?: string[];
            /** @description Mã. */
            code: components["schemas"]["CodeValue"];
            /** @description Tên. */
            name: components["schemas"]["LocalizedText"];
            /** @description Có hiệu lực từ. */
            validFrom?: components["schemas"]["Date"];
            /** @description Hết hiệu lực. */
            validTo?: components["schemas"]["Date"];
        };
        /** @description A list with its codes. */
        CodeList: components["schemas"]["CodeListSummary"] & {
            /** @description Các mã: In the order to show them. */
            codes: components["schemas"]["Code"][];
        };
        /** @description A code list's id. */
        CodeListId: string;
        CodeListPage: {
            /** @description Các bảng mã. */
            data: components["schemas"]["CodeListSummary"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A list without its codes. */
        CodeListSummary: {
            /** @description Số mã: How many codes it has. */
            codeCount: number;
            /** @description Mã bảng. */
            id: components["schemas"]["CodeListId"];
            /** @description Căn cứ: The text of law it rests on. */
            legalBasis?: string;
            /** @description Tên bảng. */
            name: components["schemas"]["LocalizedText"];
            /** @description Ghi chú. */
            remark?: components["schemas"]["LocalizedText"];
            /** @description Có hiệu lực từ. */
            validFrom?: components["schemas"]["Date"];
        };
        /** @description A code; a string even where it is digits. */
        CodeValue: string;
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description A text in Vietnamese and, where there is one, in English. */
        LocalizedText: {
            /** @description Tiếng Anh: The text in English. */
            en?: string;
            /** @description Tiếng Việt: The text in Vietnamese. */
            vi: string;
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /**
         * @description Every error (RFC 9457, `application/problem+json`). Branch on `status` and `code`; `title` and `detail`
         *     are for people and follow `Accept-Language`. No value of the request is repeated, so a problem can be
         *     logged.
         */
        Problem: {
            /** @description Mã lỗi: The kind of problem for programs. More may come; treat an unknown one by its status. */
            code: 'invalid-request' | 'malformed-json' | 'malformed-url' | 'malformed-request' | 'idempotency-key-required' | 'unauthorized' | 'invalid-token' | 'invalid-dpop-proof' | 'forbidden' | 'insufficient-scope' | 'wrong-origin' | 'widget-operation-not-allowed' | 'not-found' | 'unknown-path' | 'method-not-allowed' | 'not-acceptable' | 'conflict' | 'already-exists' | 'idempotency-key-in-use' | 'gone' | 'precondition-failed' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'unprocessable' | 'precondition-required' | 'too-many-requests' | 'headers-too-large' | 'internal-error' | 'not-implemented' | 'unavailable' | (string & {});
            /** @description Chi tiết: What happened this time and what helps. */
            detail?: string;
            /** @description Các lỗi: Each place that is wrong. */
            errors?: components["schemas"]["ProblemDetail"][];
            /**
             * Format: uri-reference
             * @description Nơi xảy ra: The path that was called, without its query.
             */
            instance?: string;
            /** @description Mã yêu cầu: The request's id, as in `X-Request-Id`. */
            requestId: string;
            /** @description Trạng thái HTTP: The HTTP status. */
            status: number;
            /** @description Tiêu đề: A short summary. */
            title: string;
            /**
             * Format: uri
             * @description Loại: Names the kind of problem: the service's origin, `/problems/` and the code.
             */
            type: string;
        };
        /** @description One place in the request that is wrong. It has a `pointer` (body) or a `parameter`, never the value itself. */
        ProblemDetail: {
            /** @description Mã lỗi: What is wrong there. */
            code: 'required' | 'wrong-type' | 'not-allowed' | 'not-in-list' | 'wrong-pattern' | 'wrong-format' | 'too-short' | 'too-long' | 'too-small' | 'too-large' | 'too-few' | 'too-many' | 'duplicate' | 'no-match' | 'invalid' | 'invalid-cursor' | 'unknown-reference' | 'unknown-parameter' | 'repeated' | 'unsafe-text' | (string & {});
            /** @description Thông báo: The same for people, in the language asked for. */
            message: string;
            /** @description Tham số: Name of the path, query or header parameter. */
            parameter?: string;
            /** @description Vị trí trong nội dung: JSON Pointer into the body (RFC 6901). */
            pointer?: string;
        };
        /** @description A province's code of the General Statistics Office. */
        ProvinceCode: string;
    };
    responses: {
        /** @description The request does not fit this document; `errors[]` names each place. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such resource, or it is not the caller's. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The copy named in `If-None-Match` is still current. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Too many requests; wait as long as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Anything else, such as `405`, `500` or `503`; always a problem. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
        Cursor: string;
        /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
        IfNoneMatch: string;
        /** @description How many entries a page holds at most. */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listAdministrativeUnits: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Units of this level only. */
                level?: components["schemas"]["AdministrativeLevel"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Communes of this province only. */
                parentCode?: components["schemas"]["ProvinceCode"];
                /** @description A part of the name; `ba dinh` finds `Ba Đình`. */
                q?: string;
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeUnitList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getAdministrativeUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the General Statistics Office, two digits for a province and five for a commune. */
                code: components["schemas"]["AdministrativeUnitCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeUnit"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCodeList: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The list's id. */
                codeListId: components["schemas"]["CodeListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
