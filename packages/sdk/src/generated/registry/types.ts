// Generated from openapi/registry.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    learnerUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A learner was changed
         * @description Created or changed, by anyone. Fetch the learner for what it is now; this message holds no personal data.
         */
        post: {
            parameters: {
                query?: never;
                header: {
                    /** @description The delivery's id for deduplication; the same over all attempts (Standard Webhooks 1.0). */
                    "webhook-id": components["parameters"]["WebhookId"];
                    /**
                     * @description Signatures over `id.timestamp.body`, separated by spaces: `v1,` HMAC-SHA256 with the endpoint's secret,
                     *     `v1a,` Ed25519 with a key of `listWebhookKeys`. One valid signature is enough.
                     */
                    "webhook-signature": components["parameters"]["WebhookSignature"];
                    /** @description When this attempt was sent, in seconds since 1970. Refuse what is older than five minutes. */
                    "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LearnerUpdatedEvent"];
                };
            };
            responses: {
                /** @description Taken. */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A class in one school year. */
        Class: {
            /** @description Khối. */
            grade: components["schemas"]["Grade"];
            /** @description Mã lớp. */
            id: components["schemas"]["ClassId"];
            /** @description Tên lớp: As the school calls it. */
            name: string;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A class's id. */
        ClassId: string;
        ClassList: {
            /** @description Các lớp. */
            data: components["schemas"]["Class"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A commune, see the reference service. */
        CommuneCode: string;
        CreateLearner: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Dân tộc. */
            ethnicGroup?: components["schemas"]["EthnicGroupCode"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description Code list `ethnic-group`. */
        EthnicGroupCode: string;
        /**
         * @description The envelope of every event. A webhook carries it as its body; `data` follows from `type`. Events may
         *     arrive twice and out of order: deduplicate by `id`, order by `occurredAt`.
         */
        Event: {
            /** @description Dữ liệu: What it is about; the schema stands in the service's `webhooks`. */
            data: {
                [key: string]: unknown;
            };
            /** @description Mã sự kiện: The event's id. */
            id: string;
            /** @description Thời điểm xảy ra. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Loại sự kiện: What happened, `<service>.<thing>.<what>`. */
            type: 'identity.verification.completed' | 'identity.verification.canceled' | 'assessment.attempt.submitted' | 'courses.progress.updated' | 'registry.learner.updated' | 'platform.test' | (string & {});
        };
        /**
         * @description Sex as the records of the sector hold it; `other` also stands for not stated.
         * @enum {string}
         */
        Gender: "female" | "male" | "other";
        /** @description Code list `grade`: `1` to `12`, and the age groups before school. */
        Grade: string;
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description A child, pupil or student. */
        Learner: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Dân tộc. */
            ethnicGroup?: components["schemas"]["EthnicGroupCode"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Mã học sinh trong hệ thống. */
            id: components["schemas"]["LearnerId"];
            /** @description Mã định danh Bộ GD&ĐT. */
            ministryCode?: components["schemas"]["MinistryCode"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["LearnerStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        LearnerEventData: {
            /**
             * @description Thay đổi: What happened.
             * @enum {string}
             */
            change: "created" | "updated";
            /** @description Các trường đã đổi: Names of the fields that changed, without their values. */
            fields?: string[];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A learner's id. */
        LearnerId: string;
        /** @description An import and how far it has come. */
        LearnerImport: {
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Số đã tạo: Learners created. */
            createdCount: number;
            /** @description Số bị từ chối: Lines refused. */
            failedCount: number;
            /** @description Lúc xong. */
            finishedAt?: components["schemas"]["Instant"];
            /** @description Mã lần nhập. */
            id: components["schemas"]["LearnerImportId"];
            /** @description Số dòng: Lines that were taken. */
            lineCount: number;
            /** @description Lỗi theo dòng: The first 1000 lines that were refused. */
            rowErrors: components["schemas"]["RowError"][];
            /**
             * @description Trạng thái: `failed` means that nothing was written; lines that were refused are in `rowErrors` and do not make it fail.
             * @enum {string}
             */
            status: "pending" | "running" | "succeeded" | "failed";
        };
        /** @description An import's id. */
        LearnerImportId: string;
        LearnerList: {
            /** @description Các học sinh. */
            data: components["schemas"]["Learner"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Code list `learner-status`. */
        LearnerStatus: 'ENROLLED' | 'TRANSFERRED_IN_S1' | 'TRANSFERRED_IN_S2' | 'TRANSFERRED_IN_SUMMER' | 'TRANSFERRED_OUT_S1' | 'TRANSFERRED_OUT_S2' | 'TRANSFERRED_OUT_SUMMER' | 'DROPPED_OUT_S1' | 'DROPPED_OUT_S2' | 'DROPPED_OUT_SUMMER' | 'SUSPENDED_S1' | 'SUSPENDED_S2' | (string & {});
        /** @description A learner was created or changed. */
        LearnerUpdatedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["LearnerEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.learner.updated";
        };
        /** @description The code that the ministry assigns, once and for ever. */
        MinistryCode: string;
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description Personal identification number of the population register. */
        PersonalNumber: string;
        /** @description A person's name as the birth certificate has it. One word is a name too. */
        PersonName: string;
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
        /** @description A province, see the reference service. */
        ProvinceCode: string;
        /** @description A line that was refused. */
        RowError: {
            /** @description Các lỗi. */
            errors: components["schemas"]["ProblemDetail"][];
            /** @description Dòng: The line, counted from 1. */
            line: number;
        };
        /** @description A school. */
        School: {
            /** @description Mã trường: The code that the sector's database gave it. */
            code: string;
            /** @description Mã xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Mã định danh trường. */
            id: components["schemas"]["SchoolId"];
            /** @description Cấp học. */
            level: components["schemas"]["SchoolLevel"];
            /** @description Tên trường: Its name. */
            name: string;
            /** @description Mã tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Loại hình. */
            type: components["schemas"]["SchoolType"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A school's id. */
        SchoolId: string;
        /** @description Code list `school-level`. */
        SchoolLevel: 'nursery' | 'kindergarten' | 'primary' | 'lower-secondary' | 'upper-secondary' | 'primary-lower-secondary' | 'lower-upper-secondary' | 'primary-to-upper-secondary' | (string & {});
        SchoolList: {
            /** @description Các trường. */
            data: components["schemas"]["School"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Code list `school-type`. */
        SchoolType: 'public' | 'private' | 'semi-public' | 'people-founded' | 'continuing-education' | (string & {});
        /** @description A school year, named by the two calendar years it touches. */
        SchoolYear: string;
        UpdateLearner: {
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Dân tộc. */
            ethnicGroup?: components["schemas"]["EthnicGroupCode"];
            /** @description Giới tính. */
            gender?: components["schemas"]["Gender"];
            /** @description Họ và tên. */
            name?: components["schemas"]["PersonName"];
            /** @description Trạng thái. */
            status?: components["schemas"]["LearnerStatus"];
        };
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
        /** @description The present state of the resource refuses this, or the first request with this key still runs. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The token is valid but does not reach this operation, subject or resource. */
        Forbidden: {
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
        /** @description The body is larger than the service takes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The resource has changed since the `ETag` in `If-Match` was read. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing (RFC 6585 §3). */
        PreconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
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
        /** @description No token, or the token or its DPoP proof is not valid (any more). */
        Unauthorized: {
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
        /** @description Well-formed, but a rule of the service refuses it, or the key was used with another body. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body's media type is not one that this operation names. */
        UnsupportedMediaType: {
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
        /**
         * @description A key that the caller makes, once for each thing to create, and repeats on every retry. It holds for
         *     24 hours: a repeat gets the first answer again, `409` while the first is still running, `422` when the
         *     body differs.
         */
        IdempotencyKey: string;
        /**
         * @description The `ETag` that was read (RFC 9110 §13.1.1). Needed: without it the answer is `428`, with a stale one
         *     `412`. The document does not mark it required, so that leaving it out is told apart from bad input.
         */
        IfMatch: string;
        /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
        IfNoneMatch: string;
        /** @description How many entries a page holds at most. */
        Limit: number;
        /** @description The school's id. */
        SchoolId: components["schemas"]["SchoolId"];
        /** @description The delivery's id for deduplication; the same over all attempts (Standard Webhooks 1.0). */
        WebhookId: string;
        /**
         * @description Signatures over `id.timestamp.body`, separated by spaces: `v1,` HMAC-SHA256 with the endpoint's secret,
         *     `v1a,` Ed25519 with a key of `listWebhookKeys`. One valid signature is enough.
         */
        WebhookSignature: string;
        /** @description When this attempt was sent, in seconds since 1970. Refuse what is older than five minutes. */
        WebhookTimestamp: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listClasses: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Classes of this grade only. */
                grade?: components["schemas"]["Grade"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Classes of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Classes of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of classes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getClass: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The class's id. */
                classId: components["schemas"]["ClassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The class. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Class"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    exportLearners: {
        parameters: {
            query: {
                /** @description The school whose learners are wanted. */
                schoolId: components["schemas"]["SchoolId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each learner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Learner"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    importLearners: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key that the caller makes, once for each thing to create, and repeats on every retry. It holds for
                 *     24 hours: a repeat gets the first answer again, `409` while the first is still running, `422` when the
                 *     body differs.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["CreateLearner"];
            };
        };
        responses: {
            /** @description The lines were taken; the work has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnerImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getLearnerImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The import's id. */
                learnerImportId: components["schemas"]["LearnerImportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnerImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listLearners: {
        parameters: {
            query?: {
                /** @description Learners of this class only. */
                classId?: components["schemas"]["ClassId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description A part of the name, with or without diacritics. Digits are refused, so that no number reaches an address. */
                q?: string;
                /** @description Learners of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of learners. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createLearner: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description A key that the caller makes, once for each thing to create, and repeats on every retry. It holds for
                 *     24 hours: a repeat gets the first answer again, `409` while the first is still running, `422` when the
                 *     body differs.
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLearner"];
            };
        };
        responses: {
            /** @description The learner was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learner"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getLearner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The learner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learner"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateLearner: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The `ETag` that was read (RFC 9110 §13.1.1). Needed: without it the answer is `428`, with a stale one
                 *     `412`. The document does not mark it required, so that leaving it out is told apart from bad input.
                 */
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLearner"];
            };
        };
        responses: {
            /** @description The learner as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Learner"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSchools: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Schools of this level only. */
                level?: components["schemas"]["SchoolLevel"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Schools in this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description A part of the name, with or without diacritics. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of schools. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSchool: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The school's id. */
                schoolId: components["parameters"]["SchoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The school. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["School"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
