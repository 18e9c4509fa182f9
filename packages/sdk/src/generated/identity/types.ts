// Generated from openapi/identity.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    verificationCanceled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A verification was cancelled
         * @description By the person, who did not agree, or by the application.
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
                    "application/json": components["schemas"]["VerificationCanceledEvent"];
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
    verificationCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A verification has an outcome
         * @description Verified or mismatch. Fetch the signed result; this message holds no personal data.
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
                    "application/json": components["schemas"]["VerificationCompletedEvent"];
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
        /**
         * @description A field of the population register.
         * @enum {string}
         */
        ClaimName: "name" | "birthDate" | "personalNumber" | "address";
        /** @description The application's own mark for this session; given back in results and events. */
        ClientReference: string;
        CreateVerificationSession: {
            /** @description Mã của bên yêu cầu. */
            clientReference?: components["schemas"]["ClientReference"];
            /** @description Mục đích. */
            purpose: components["schemas"]["LocalizedText"];
            /** @description Thông tin cần xác nhận. */
            requestedClaims: components["schemas"]["RequestedClaims"];
            /** @description Kịch bản thử. */
            scenario?: components["schemas"]["ScenarioName"];
            /** @description Đối tượng. */
            subject: components["schemas"]["VerificationSubject"];
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
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
            type: 'identity.verification.completed' | 'identity.verification.canceled' | 'assessment.attempt.submitted' | 'courses.progress.updated' | 'exams.registration.submitted' | 'exams.registration.verified' | 'exams.candidate-number.assigned' | 'exams.results.published' | 'exams.remark.requested' | 'exams.remark.decided' | 'exams.graduation.decided' | 'registry.learner.updated' | 'registry.learner.enrolled' | 'registry.learner.left' | 'registry.learner.transferred' | 'registry.code.assigned' | 'registry.transfer.submitted' | 'registry.transfer.accepted' | 'registry.transfer.refused' | 'registry.transfer.released' | 'registry.transfer.placed' | 'registry.transfer.withdrawn' | 'registry.transfer.overdue' | 'registry.report.submitted' | 'registry.report.approved' | 'registry.report.returned' | 'public-services.dossier.submitted' | 'public-services.dossier.accepted' | 'public-services.dossier.refused' | 'public-services.dossier.supplement-requested' | 'public-services.dossier.fee-requested' | 'public-services.dossier.overdue' | 'public-services.dossier.completed' | 'public-services.dossier.result-delivered' | 'public-services.dossier.withdrawn' | 'public-services.payment.settled' | 'school-health.check.recorded' | 'school-health.check.corrected' | 'school-health.check-round.completed' | 'school-health.notices.sent' | 'school-health.immunisation.recorded' | 'school-health.immunisation.withdrawn' | 'school-health.immunisation-check.submitted' | 'school-health.catch-up-list.ready' | 'school-health.consent.granted' | 'school-health.consent.refused' | 'school-health.consent.withdrawn' | 'workforce.staffing-report.submitted' | 'workforce.staffing-report.approved' | 'workforce.staffing-report.returned' | 'workforce.staffing-report.reported' | 'workforce.transfer-proposal.proposed' | 'workforce.transfer-proposal.consented' | 'workforce.transfer-proposal.declined' | 'workforce.transfer-proposal.released' | 'workforce.transfer-proposal.accepted' | 'workforce.transfer-proposal.refused' | 'workforce.transfer-proposal.cancelled' | 'workforce.transfer-proposal.completed' | 'workforce.evaluation.finalised' | 'digital-school.device.handed-over' | 'digital-school.device.returned' | 'digital-school.device.lost' | 'digital-school.device.loan-overdue' | 'digital-school.maturity-assessment.submitted' | 'digital-school.maturity-assessment.approved' | 'digital-school.maturity-assessment.returned' | 'digital-school.maturity-assessment.published' | 'digital-school.maturity-assessment.overdue' | 'digital-school.pilot-site.status-changed' | 'digital-school.indicator.published' | 'platform.test' | (string & {});
        };
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
        /** @description A set of public keys (RFC 7517 §5). */
        JwkSet: {
            /** @description Các khoá. */
            keys: components["schemas"]["PublicJwk"][];
        };
        /** @description A text in Vietnamese and, where there is one, in English. */
        LocalizedText: {
            /** @description Tiếng Anh: The text in English. */
            en?: string;
            /** @description Tiếng Việt: The text in Vietnamese. */
            vi: string;
        };
        /** @description What differs, without any value. */
        MismatchReason: {
            /** @description Thông tin. */
            claim: components["schemas"]["ClaimName"];
            /** @description Loại khác biệt: The kind of difference; how to mend it depends on it. */
            code: 'differs' | 'tone-differs' | 'letter-differs' | 'middle-name-missing' | 'order-differs' | 'day-month-swapped' | 'year-only' | 'not-found' | 'nine-digit-number' | 'unconfirmed' | (string & {});
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description Values of the population register. The name and birth date as it holds them. */
        PersonClaims: {
            /** @description Nơi cư trú: Registered residence. */
            address?: string;
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Họ và tên: Full name. */
            name?: string;
            /** @description Số định danh cá nhân: 12 digits. */
            personalNumber?: string;
        };
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
        /** @description A public key (RFC 7517). Members of a private key are refused. */
        PublicJwk: {
            /** @description Thuật toán: The algorithm */
            alg?: string;
            /** @description Đường cong: Curve. */
            crv?: string;
            /** @description Số mũ: RSA exponent. */
            e?: string;
            /** @description Mã khoá: Key id. */
            kid?: string;
            /**
             * @description Loại khoá: Key type.
             * @enum {string}
             */
            kty: "EC" | "OKP" | "RSA";
            /** @description Mô-đun: RSA modulus. */
            n?: string;
            /**
             * @description Mục đích: What the key is for.
             * @enum {string}
             */
            use?: "sig" | "enc";
            /** @description Toạ độ x: Coordinate x or the OKP key. */
            x?: string;
            /** @description Toạ độ y: Coordinate y. */
            y?: string;
        };
        /** @description A field to compare. */
        RequestedClaim: {
            /** @description Thông tin. */
            claim: components["schemas"]["ClaimName"];
            /** @description Lý do cần. */
            reason?: components["schemas"]["LocalizedText"];
            /** @description Bắt buộc: Whether the purpose fails without it; others the person may leave out. */
            required: boolean;
        };
        /** @description Each claim once, in the order to show them. */
        RequestedClaims: components["schemas"]["RequestedClaim"][];
        /** @description Who asks, as the person sees it. */
        Requester: {
            /** @description Bên yêu cầu: The application's registered name. */
            name: string;
        };
        /** @description Sandbox only: the outcome that a test wants, see `listScenarios`. Without one the answers of the test person count. */
        ScenarioName: string;
        StartedVerification: {
            /** @description Hết hạn lúc. */
            expiresAt: components["schemas"]["Instant"];
            /** @description Địa chỉ chuyển tới. */
            redirectUrl: components["schemas"]["HttpUrl"];
        };
        StartVerification: {
            /** @description Địa chỉ quay về. */
            returnUrl: components["schemas"]["HttpUrl"];
        };
        /** @description The person's id in the application's own system. Never a personal number; those are refused. */
        SubjectId: string;
        /**
         * @description What the person is to the school.
         * @enum {string}
         */
        SubjectType: "student" | "guardian" | "teacher";
        /** @description A verification was cancelled. */
        VerificationCanceledEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["VerificationEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "identity.verification.canceled";
        };
        /** @description A verification has an outcome. */
        VerificationCompletedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["VerificationEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "identity.verification.completed";
        };
        VerificationEventData: {
            /** @description Mã của bên yêu cầu. */
            clientReference?: components["schemas"]["ClientReference"];
            /** @description Trạng thái. */
            status: components["schemas"]["VerificationStatus"];
            /** @description Đối tượng. */
            subject: components["schemas"]["VerificationSubject"];
            /** @description Mã phiên xác thực. */
            verificationSessionId: components["schemas"]["VerificationSessionId"];
        };
        /** @description How it was verified (OpenID Identity Assurance §5.4). */
        VerificationEvidence: {
            /**
             * @description Mức tài khoản định danh: Level of the electronic identity account.
             * @enum {string}
             */
            assurance_level?: "1" | "2";
            /** @description Lúc xác thực. */
            time: components["schemas"]["Instant"];
            /** @description Khung tin cậy: Which register answered. */
            trust_framework: 'vn_population_db' | (string & {});
        };
        /**
         * @description How it came out.
         * @enum {string}
         */
        VerificationOutcome: "verified" | "mismatch";
        /** @description The signed result of a session. */
        VerificationResult: {
            /** @description Hết hạn lúc. */
            expiresAt: components["schemas"]["Instant"];
            /** @description Kết quả đã ký: A compact JWS; its payload holds personal data. */
            result: string;
            /** @description Kết quả. */
            status: components["schemas"]["VerificationOutcome"];
            /** @description Mã phiên xác thực. */
            verificationSessionId: components["schemas"]["VerificationSessionId"];
        };
        /** @description The payload of `result`. Names follow JWT (RFC 7519) and OpenID Identity Assurance. */
        VerificationResultClaims: {
            /** @description Bên nhận: The client id that may use it. */
            aud: string;
            /** @description Mã của bên yêu cầu. */
            client_reference?: components["schemas"]["ClientReference"];
            /** @description Hết hạn: Seconds since 1970. */
            exp: number;
            /** @description Lúc ký: Seconds since 1970. */
            iat: number;
            /** @description Bên ký: The service's origin. */
            iss: string;
            /** @description Mã kết quả: Accept each once. */
            jti: string;
            /** @description Điểm khác biệt. */
            reasons?: components["schemas"]["MismatchReason"][];
            /** @description Kết quả. */
            status: components["schemas"]["VerificationOutcome"];
            /** @description Định danh theo bên nhận: The person; another value for every application. */
            sub: string;
            /** @description Mã phiên xác thực. */
            verification_session: components["schemas"]["VerificationSessionId"];
            /** @description Thông tin đã xác thực. */
            verified_claims?: components["schemas"]["VerifiedClaims"];
        };
        /** @description One request for one person's identity. */
        VerificationSession: {
            /** @description Mã của bên yêu cầu. */
            clientReference?: components["schemas"]["ClientReference"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Hết hạn lúc. */
            expiresAt: components["schemas"]["Instant"];
            /** @description Mã phiên xác thực. */
            id: components["schemas"]["VerificationSessionId"];
            /** @description Mục đích. */
            purpose: components["schemas"]["LocalizedText"];
            /** @description Điểm khác biệt: Empty unless `mismatch`. */
            reasons: components["schemas"]["MismatchReason"][];
            /** @description Thông tin cần xác nhận. */
            requestedClaims: components["schemas"]["RequestedClaims"];
            /** @description Bên yêu cầu. */
            requester: components["schemas"]["Requester"];
            /** @description Kịch bản thử. */
            scenario?: components["schemas"]["ScenarioName"];
            /** @description Trạng thái. */
            status: components["schemas"]["VerificationStatus"];
            /** @description Đối tượng. */
            subject: components["schemas"]["VerificationSubject"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A verification session's id. */
        VerificationSessionId: string;
        VerificationSessionList: {
            /** @description Các phiên xác thực. */
            data: components["schemas"]["VerificationSession"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description `requires_consent` nobody has started; `requires_action` the person is on the identity provider's page;
         *     `processing` the register is being asked; `verified`, `mismatch`, `canceled` and `expired` are final.
         * @enum {string}
         */
        VerificationStatus: "requires_consent" | "requires_action" | "processing" | "verified" | "mismatch" | "canceled" | "expired";
        /** @description The person to verify. */
        VerificationSubject: {
            /** @description Mã đối tượng. */
            id: components["schemas"]["SubjectId"];
            /** @description Loại đối tượng. */
            type: components["schemas"]["SubjectType"];
        };
        /** @description Present when `verified`; only the claims that the person agreed to. */
        VerifiedClaims: {
            /** @description Thông tin. */
            claims: components["schemas"]["PersonClaims"];
            /** @description Cách xác thực. */
            verification: components["schemas"]["VerificationEvidence"];
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
        /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
        IfNoneMatch: string;
        /** @description How many entries a page holds at most. */
        Limit: number;
        /** @description The session's id. */
        VerificationSessionId: components["schemas"]["VerificationSessionId"];
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
    listVerificationKeys: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JwkSet"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listVerificationSessions: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Sessions in this state only. */
                status?: components["schemas"]["VerificationStatus"];
                /** @description Sessions about this person only, by the id that the application gave. */
                subjectId?: components["schemas"]["SubjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationSessionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createVerificationSession: {
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
                "application/json": components["schemas"]["CreateVerificationSession"];
            };
        };
        responses: {
            /** @description The session was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationSession"];
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
    getVerificationSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The session's id. */
                verificationSessionId: components["parameters"]["VerificationSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationSession"];
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
    cancelVerificationSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id. */
                verificationSessionId: components["parameters"]["VerificationSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cancelled session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationSession"];
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
    getVerificationResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id. */
                verificationSessionId: components["parameters"]["VerificationSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationResult"];
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
    startVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id. */
                verificationSessionId: components["parameters"]["VerificationSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartVerification"];
            };
        };
        responses: {
            /** @description Where to send the person. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedVerification"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
