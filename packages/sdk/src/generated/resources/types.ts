// Generated from openapi/resources.yaml. Change the document and run the generator; never this file.
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Captions as WebVTT. */
        CaptionTrack: {
            /** @description Bật sẵn: Whether it is on at the start. */
            default?: boolean;
            /** @description Tên phụ đề: For the menu. */
            label: string;
            /** @description Ngôn ngữ. */
            language: components["schemas"]["LanguageTag"];
            /** @description Địa chỉ. */
            url: components["schemas"]["HttpUrl"];
        };
        Chapter: {
            /** @description Kết thúc (giây). */
            endSeconds?: components["schemas"]["Offset"];
            /** @description Bắt đầu (giây). */
            startSeconds: components["schemas"]["Offset"];
            /** @description Tên chương: Its title. */
            title: string;
        };
        /** @description Length in seconds. */
        DurationSeconds: number;
        /** @description A grade of general education. */
        Grade: number;
        /**
         * Format: uri
         * @description An absolute web address. Plain `http` is taken on loopback hosts only.
         */
        HttpUrl: string;
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description A language (BCP 47). */
        LanguageTag: string;
        /** @description A learning resource. */
        LearningResource: {
            /** @description Thời lượng (giây). */
            durationSeconds?: components["schemas"]["DurationSeconds"];
            /** @description Các lớp. */
            grades: components["schemas"]["Grade"][];
            /** @description Mã học liệu. */
            id: components["schemas"]["LearningResourceId"];
            /** @description Từ khoá. */
            keywords: string[];
            /** @description Loại học liệu. */
            kind: components["schemas"]["ResourceKind"];
            /** @description Ngôn ngữ. */
            language: components["schemas"]["LanguageTag"];
            /** @description Giấy phép: SPDX identifier or `proprietary`. */
            licence?: string;
            /** @description Lúc công bố. */
            publishedAt: components["schemas"]["Instant"];
            /** @description Đơn vị phát hành: The institution that published it. */
            publisher?: string;
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Tóm tắt: What it is about. */
            summary?: string;
            /** @description Ảnh thu nhỏ. */
            thumbnailUrl?: components["schemas"]["HttpUrl"];
            /** @description Tên học liệu: Its title in its own language. */
            title: string;
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A learning resource's id. */
        LearningResourceId: string;
        LearningResourceList: {
            /** @description Các học liệu. */
            data: components["schemas"]["LearningResource"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        MediaSource: {
            /** @description Kiểu tệp: Media type. */
            type: 'application/vnd.apple.mpegurl' | 'video/mp4' | 'audio/mp4' | 'text/html' | (string & {});
            /** @description Địa chỉ. */
            url: components["schemas"]["HttpUrl"];
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description Seconds from the beginning. */
        Offset: number;
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
        /** @description What it is (LRMI learningResourceType). More will come. */
        ResourceKind: 'video' | 'e-lecture' | 'simulation' | 'virtual-lab' | 'e-textbook' | 'audio' | 'image' | 'document' | (string & {});
        /** @description Where the media is, for a while. */
        ResourceLaunch: {
            /** @description Phụ đề. */
            captions: components["schemas"]["CaptionTrack"][];
            /** @description Chương: In order. */
            chapters: components["schemas"]["Chapter"][];
            /** @description Thời lượng (giây). */
            durationSeconds?: components["schemas"]["DurationSeconds"];
            /** @description Hết hạn lúc. */
            expiresAt: components["schemas"]["Instant"];
            /** @description Mã học liệu. */
            learningResourceId: components["schemas"]["LearningResourceId"];
            /** @description Ảnh bìa. */
            poster?: components["schemas"]["HttpUrl"];
            /** @description Nguồn phát: Best first; take the first that can be played. */
            sources: components["schemas"]["MediaSource"][];
            /** @description Lời thoại: In order. */
            transcript?: components["schemas"]["TranscriptCue"][];
        };
        /** @description A school subject, from the code list `subjects`. */
        SubjectCode: 'mathematics' | 'literature' | 'physics' | 'chemistry' | 'biology' | 'history' | 'geography' | 'informatics' | 'english' | (string & {});
        TranscriptCue: {
            /** @description Kết thúc (giây). */
            endSeconds: components["schemas"]["Offset"];
            /** @description Bắt đầu (giây). */
            startSeconds: components["schemas"]["Offset"];
            /** @description Lời: What is said. */
            text: string;
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
    };
    parameters: {
        /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
        Cursor: string;
        /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
        IfNoneMatch: string;
        /** @description The resource's id. */
        LearningResourceId: components["schemas"]["LearningResourceId"];
        /** @description How many entries a page holds at most. */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listLearningResources: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Resources for this grade only. */
                grade?: components["schemas"]["Grade"];
                /** @description Resources of this kind only. */
                kind?: components["schemas"]["ResourceKind"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Words in the title, summary or keywords. Tone marks and case are ignored. */
                q?: string;
                /** @description Resources of this school subject only. */
                subject?: components["schemas"]["SubjectCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningResourceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getLearningResource: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The resource's id. */
                learningResourceId: components["parameters"]["LearningResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearningResource"];
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
    launchLearningResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The resource's id. */
                learningResourceId: components["parameters"]["LearningResourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the media is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceLaunch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
