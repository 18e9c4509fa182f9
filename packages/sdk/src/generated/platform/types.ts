// Generated from openapi/platform.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    testEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A test event
         * @description Sent by `sendTestEvent`.
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
                    "application/json": components["schemas"]["TestEvent"];
                };
            };
            responses: {
                /** @description Taken. Any 2xx counts; anything else, or no answer within ten seconds, is tried again with growing pauses. */
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
        /** @description What a token reaches. */
        AccessTokenInfo: {
            /** @description Mã ứng dụng. */
            clientId: components["schemas"]["ClientId"];
            /** @description Hết hạn lúc. */
            expiresAt: components["schemas"]["Instant"];
            /**
             * @description Loại mã: Whose token it is.
             * @enum {string}
             */
            kind: "client" | "person" | "widget";
            /** @description Thao tác: Of a widget's token. */
            operations: components["schemas"]["OperationId"][];
            /** @description Tài nguyên. */
            resource?: components["schemas"]["ResourceId"];
            /** @description Phạm vi quyền: Of a backend's token. */
            scopes: components["schemas"]["ScopeName"][];
            /** @description Đối tượng. */
            subject?: components["schemas"]["WidgetSubject"];
            /** @description Tiện ích. */
            widget?: components["schemas"]["WidgetName"];
        };
        /** @description One read of sensitive data. */
        AuditEntry: {
            /** @description Mã ứng dụng. */
            clientId: components["schemas"]["ClientId"];
            /** @description Trường dữ liệu: Names of the sensitive fields that were shown. */
            fields: string[];
            /** @description Mã lượt xem. */
            id: string;
            /** @description Thao tác. */
            operationId: components["schemas"]["OperationId"];
            /** @description Tổ chức: The application's organisation. */
            organisation: string;
            /** @description Mã người xem: The person who acted, where one did. */
            personId?: string;
            /** @description Lúc xem. */
            readAt: components["schemas"]["Instant"];
            /** @description Mã yêu cầu: As in the answer's `X-Request-Id`. */
            requestId: string;
            /** @description Vai trò. */
            role: components["schemas"]["Role"];
            /** @description Về những ai: The records that were shown. */
            subjectIds: string[];
        };
        AuditEntryList: {
            /** @description Các lượt xem. */
            data: components["schemas"]["AuditEntry"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description An application. */
        Client: {
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Mã ứng dụng. */
            id: components["schemas"]["ClientId"];
            /** @description Khoá công khai. */
            jwks?: components["schemas"]["JwkSet"];
            /** @description Tên ứng dụng: The name that people see when it asks for something. */
            name: string;
            /** @description Nguồn gốc trang: Origins of pages that may hold its widgets. */
            origins: components["schemas"]["WebOrigin"][];
            /** @description Phạm vi dữ liệu. */
            reach: components["schemas"]["Reach"];
            /** @description Địa chỉ quay về: Addresses that a person may be sent back to; compared exactly but for the query. */
            returnUrls: components["schemas"]["HttpUrl"][];
            /** @description Vai trò. */
            role: components["schemas"]["Role"];
            /** @description Phạm vi quyền: The scopes that its tokens can have. */
            scopes: components["schemas"]["ScopeName"][];
            /** @description Trạng thái. */
            status: components["schemas"]["ClientStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description An application's id. */
        ClientId: string;
        /** @description The application's public keys (RFC 7517 §5). */
        ClientKeys: {
            /** @description Các khoá. */
            keys: components["schemas"]["PublicJwk"][];
        };
        ClientList: {
            /** @description Các ứng dụng. */
            data: components["schemas"]["Client"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Whether the application may do anything at all.
         * @enum {string}
         */
        ClientStatus: "active" | "disabled";
        CreateClient: {
            /** @description Khoá công khai. */
            jwks: components["schemas"]["ClientKeys"];
            /** @description Tên ứng dụng: The name that people see. */
            name: string;
            /** @description Nguồn gốc trang. */
            origins?: components["schemas"]["WebOrigin"][];
            /** @description Địa chỉ quay về. */
            returnUrls?: components["schemas"]["HttpUrl"][];
            /** @description Phạm vi quyền. */
            scopes: components["schemas"]["ScopeName"][];
        };
        /** @description A new endpoint with its secret. */
        CreatedWebhookEndpoint: components["schemas"]["WebhookEndpoint"] & {
            /** @description Khoá bí mật. */
            secret: components["schemas"]["WebhookSecret"];
        };
        /** @description A new widget session with its handle. */
        CreatedWidgetSession: components["schemas"]["WidgetSession"] & {
            /** @description Mã mở tiện ích. */
            handle: components["schemas"]["WidgetHandle"];
            /** @description Mã mở hết hạn lúc. */
            handleExpiresAt: components["schemas"]["Instant"];
        };
        CreateWebhookEndpoint: {
            /** @description Mô tả: A note for people. */
            description?: string;
            /** @description Loại sự kiện. */
            eventTypes: components["schemas"]["EventTypes"];
            /** @description Địa chỉ nhận. */
            url: components["schemas"]["HttpUrl"];
        };
        CreateWidgetSession: {
            /** @description Nguồn gốc trang. */
            origin: components["schemas"]["WebOrigin"];
            /** @description Tài nguyên. */
            resource: components["schemas"]["ResourceId"];
            /** @description Đối tượng. */
            subject: components["schemas"]["WidgetSubject"];
            /** @description Tiện ích. */
            widget: components["schemas"]["WidgetName"];
        };
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
        /** @description An event's id. */
        EventId: string;
        EventList: {
            /** @description Các sự kiện. */
            data: components["schemas"]["Event"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A type of event. More will come; skip those you do not know. */
        EventType: 'identity.verification.completed' | 'identity.verification.canceled' | 'assessment.attempt.submitted' | 'courses.progress.updated' | 'registry.learner.updated' | 'exams.registration.submitted' | 'exams.registration.verified' | 'exams.candidate-number.assigned' | 'exams.results.published' | 'exams.remark.requested' | 'exams.remark.decided' | 'exams.graduation.decided' | 'registry.learner.enrolled' | 'registry.learner.left' | 'registry.learner.transferred' | 'registry.code.assigned' | 'registry.transfer.submitted' | 'registry.transfer.accepted' | 'registry.transfer.refused' | 'registry.transfer.released' | 'registry.transfer.placed' | 'registry.transfer.withdrawn' | 'registry.transfer.overdue' | 'registry.report.submitted' | 'registry.report.approved' | 'registry.report.returned' | 'school-health.check.recorded' | 'school-health.check.corrected' | 'school-health.check-round.completed' | 'school-health.notices.sent' | 'school-health.immunisation.recorded' | 'school-health.immunisation.withdrawn' | 'school-health.immunisation-check.submitted' | 'school-health.catch-up-list.ready' | 'school-health.consent.granted' | 'school-health.consent.refused' | 'school-health.consent.withdrawn' | 'workforce.staffing-report.submitted' | 'workforce.staffing-report.approved' | 'workforce.staffing-report.returned' | 'workforce.staffing-report.reported' | 'workforce.transfer-proposal.proposed' | 'workforce.transfer-proposal.consented' | 'workforce.transfer-proposal.declined' | 'workforce.transfer-proposal.released' | 'workforce.transfer-proposal.accepted' | 'workforce.transfer-proposal.refused' | 'workforce.transfer-proposal.cancelled' | 'workforce.transfer-proposal.completed' | 'workforce.evaluation.finalised' | 'platform.test' | (string & {});
        /** @description The types that are sent there. */
        EventTypes: components["schemas"]["EventType"][];
        ExchangeWidgetHandle: {
            /** @description Mã mở tiện ích. */
            handle: components["schemas"]["WidgetHandle"];
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
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description An operation's id in these documents. */
        OperationId: string;
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
        /** @description Which part of the sector an application reaches, as the union of what is named. Everything outside looks as if it were not there. */
        Reach: {
            /** @description Các xã: All schools of these communes. */
            communeCodes: string[];
            /** @description Các cơ sở đào tạo: These universities and colleges. */
            institutionIds: string[];
            /** @description Toàn quốc: Everything. */
            nationwide: boolean;
            /** @description Các tỉnh: All schools of these provinces. */
            provinceCodes: string[];
            /** @description Các trường: These schools. */
            schoolIds: string[];
        };
        /** @description The id of what a widget shows. */
        ResourceId: string;
        /**
         * @description In which capacity somebody acts: an authority, a school, a university or college, a vendor; or a person by the records that the registry has of them.
         * @enum {string}
         */
        Role: "ministry" | "department" | "commune" | "school" | "institution" | "vendor" | "teacher" | "guardian" | "learner" | "citizen";
        RotateWebhookSecret: {
            /**
             * @description Thời gian dùng song song (giây): How long the old secret goes on signing too.
             * @default 86400
             */
            overlapSeconds?: number;
        };
        /** @description A prepared outcome. */
        Scenario: {
            /** @description Tên kịch bản: The value to send. */
            name: string;
            /** @description Thao tác. */
            operationId: components["schemas"]["OperationId"];
            /** @description Kết quả. */
            title: components["schemas"]["LocalizedText"];
        };
        ScenarioList: {
            /** @description Các kịch bản. */
            data: components["schemas"]["Scenario"][];
        };
        /** @description A scope. */
        Scope: {
            /** @description Tên phạm vi. */
            name: components["schemas"]["ScopeName"];
            /** @description Dịch vụ: The document it belongs to. */
            service: string;
            /** @description Ý nghĩa. */
            title: components["schemas"]["LocalizedText"];
        };
        ScopeList: {
            /** @description Các phạm vi. */
            data: components["schemas"]["Scope"][];
        };
        /** @description A scope's name, see `listScopes`. */
        ScopeName: string;
        SendTestEvent: {
            /** @description Lời nhắn: Comes back in the event's data. */
            message?: string;
        };
        SetTestClock: {
            /** @description Chế độ. */
            mode: components["schemas"]["TestClockMode"];
            /**
             * Format: date-time
             * @description Bây giờ: A moment from 2000 to the end of 2099 in UTC (RFC 3339, always `Z`).
             */
            now?: string;
        };
        /** @description The time the sandbox lives in. */
        TestClock: {
            /** @description Chế độ. */
            mode: components["schemas"]["TestClockMode"];
            /** @description Bây giờ. */
            now: components["schemas"]["Instant"];
        };
        /**
         * @description Whether it goes on.
         * @enum {string}
         */
        TestClockMode: "running" | "frozen";
        /** @description An event with nothing in it but a message. */
        TestEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TestEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "platform.test";
        };
        TestEventData: {
            /** @description Lời nhắn: As it was sent. */
            message?: string;
        };
        UpdateClient: {
            /** @description Khoá công khai. */
            jwks?: components["schemas"]["ClientKeys"];
            /** @description Tên ứng dụng: The name that people see. */
            name?: string;
            /** @description Nguồn gốc trang. */
            origins?: components["schemas"]["WebOrigin"][];
            /** @description Địa chỉ quay về. */
            returnUrls?: components["schemas"]["HttpUrl"][];
            /** @description Phạm vi quyền. */
            scopes?: components["schemas"]["ScopeName"][];
            /** @description Trạng thái. */
            status?: components["schemas"]["ClientStatus"];
        };
        UpdateWebhookEndpoint: {
            /** @description Mô tả: A note for people. */
            description?: string;
            /** @description Loại sự kiện. */
            eventTypes?: components["schemas"]["EventTypes"];
            /** @description Trạng thái. */
            status?: components["schemas"]["WebhookEndpointStatus"];
            /** @description Địa chỉ nhận. */
            url?: components["schemas"]["HttpUrl"];
        };
        /** @description One attempt. */
        WebhookAttempt: {
            /** @description Lúc gửi. */
            attemptedAt: components["schemas"]["Instant"];
            /** @description Thời gian (mili giây): How long it took. */
            durationMilliseconds: number;
            /** @description Lỗi: Why there was no answer. */
            error?: 'timeout' | 'connection-refused' | 'connection-failed' | 'address-refused' | 'redirect-refused' | (string & {});
            /** @description Trạng thái trả về: The receiver's HTTP status; absent when it did not answer. */
            responseStatus?: number;
        };
        /** @description One event on its way to one endpoint. */
        WebhookDelivery: {
            /** @description Các lần gửi: Oldest first. */
            attempts: components["schemas"]["WebhookAttempt"][];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Mã sự kiện. */
            eventId: components["schemas"]["EventId"];
            /** @description Loại sự kiện. */
            eventType: components["schemas"]["EventType"];
            /** @description Mã lượt gửi. */
            id: components["schemas"]["WebhookDeliveryId"];
            /** @description Lần gửi kế tiếp. */
            nextAttemptAt?: components["schemas"]["Instant"];
            /** @description Gửi lại của. */
            replayOf?: components["schemas"]["WebhookDeliveryId"];
            /** @description Trạng thái. */
            status: components["schemas"]["WebhookDeliveryStatus"];
            /** @description Mã điểm nhận. */
            webhookEndpointId: components["schemas"]["WebhookEndpointId"];
        };
        /** @description A delivery's id. */
        WebhookDeliveryId: string;
        WebhookDeliveryList: {
            /** @description Các lượt gửi. */
            data: components["schemas"]["WebhookDelivery"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description `pending` while attempts remain, `failed` when none does.
         * @enum {string}
         */
        WebhookDeliveryStatus: "pending" | "succeeded" | "failed";
        /** @description An address that events are sent to. */
        WebhookEndpoint: {
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Mô tả: A note for people. */
            description?: string;
            /** @description Loại sự kiện. */
            eventTypes: components["schemas"]["EventTypes"];
            /** @description Mã điểm nhận. */
            id: components["schemas"]["WebhookEndpointId"];
            /** @description Trạng thái. */
            status: components["schemas"]["WebhookEndpointStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Địa chỉ nhận. */
            url: components["schemas"]["HttpUrl"];
        };
        /** @description An endpoint's id. */
        WebhookEndpointId: string;
        WebhookEndpointList: {
            /** @description Các điểm nhận. */
            data: components["schemas"]["WebhookEndpoint"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Whether events are sent there.
         * @enum {string}
         */
        WebhookEndpointStatus: "enabled" | "disabled";
        /** @description Key for `v1` signatures: `whsec_` and 24 to 64 bytes in base64 (Standard Webhooks). */
        WebhookSecret: string;
        WebhookSecretRotation: {
            /** @description Khoá cũ hết hạn lúc. */
            previousSecretExpiresAt: components["schemas"]["Instant"];
            /** @description Khoá bí mật mới. */
            secret: components["schemas"]["WebhookSecret"];
            /** @description Mã điểm nhận. */
            webhookEndpointId: components["schemas"]["WebhookEndpointId"];
        };
        /** @description A web origin – scheme, host and port, without a path (RFC 6454). */
        WebOrigin: string;
        /** @description A widget's token and what it is for. */
        WidgetAccessToken: {
            /** @description Mã truy cập: Keep it in memory only. */
            accessToken: string;
            /** @description Thời hạn (giây): Seconds until it ends. */
            expiresIn: number;
            /** @description Thao tác. */
            operations: components["schemas"]["OperationId"][];
            /** @description Tài nguyên. */
            resource: components["schemas"]["ResourceId"];
            /** @description Mã phiên. */
            sessionId: components["schemas"]["WidgetSessionId"];
            /** @description Đối tượng. */
            subject: components["schemas"]["WidgetSubject"];
            /**
             * @description Loại mã.
             * @constant
             */
            tokenType: "DPoP";
            /** @description Tiện ích. */
            widget: components["schemas"]["WidgetName"];
        };
        /** @description Opens the session once. Give it to the widget as a property, never in an address. */
        WidgetHandle: string;
        /** @description The element's tag name. More will come. */
        WidgetName: 'edu-identity-verification' | 'edu-quiz-runner' | 'edu-course-player' | (string & {});
        /** @description A widget session. */
        WidgetSession: {
            /** @description Mã ứng dụng. */
            clientId: components["schemas"]["ClientId"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Lúc đổi mã. */
            exchangedAt?: components["schemas"]["Instant"];
            /** @description Hết hạn lúc. */
            expiresAt?: components["schemas"]["Instant"];
            /** @description Mã phiên. */
            id: components["schemas"]["WidgetSessionId"];
            /** @description Thao tác: What the widget may call. */
            operations: components["schemas"]["OperationId"][];
            /** @description Nguồn gốc trang. */
            origin: components["schemas"]["WebOrigin"];
            /** @description Tài nguyên. */
            resource: components["schemas"]["ResourceId"];
            /** @description Trạng thái. */
            status: components["schemas"]["WidgetSessionStatus"];
            /** @description Đối tượng. */
            subject: components["schemas"]["WidgetSubject"];
            /** @description Tiện ích. */
            widget: components["schemas"]["WidgetName"];
        };
        /** @description A widget session's id. */
        WidgetSessionId: string;
        /**
         * @description `pending` until the handle is exchanged.
         * @enum {string}
         */
        WidgetSessionStatus: "pending" | "active" | "expired" | "revoked";
        /** @description The person that a widget session is about. */
        WidgetSubject: {
            /** @description Mã đối tượng: The person's id in this service or in the vendor's own system; never a personal number. */
            id: string;
            /** @description Loại đối tượng: What the person is here; the same word as in the resource that is shown. */
            type: 'learner' | 'student' | 'guardian' | 'teacher' | 'staff' | (string & {});
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
        /** @description It has run out or was used up; make a new one. */
        Gone: {
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
        /** @description The application's id. */
        ClientId: components["schemas"]["ClientId"];
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
        /** @description The delivery's id. */
        WebhookDeliveryId: components["schemas"]["WebhookDeliveryId"];
        /** @description The endpoint's id. */
        WebhookEndpointId: components["schemas"]["WebhookEndpointId"];
        /** @description The delivery's id for deduplication; the same over all attempts (Standard Webhooks 1.0). */
        WebhookId: string;
        /**
         * @description Signatures over `id.timestamp.body`, separated by spaces: `v1,` HMAC-SHA256 with the endpoint's secret,
         *     `v1a,` Ed25519 with a key of `listWebhookKeys`. One valid signature is enough.
         */
        WebhookSignature: string;
        /** @description When this attempt was sent, in seconds since 1970. Refuse what is older than five minutes. */
        WebhookTimestamp: number;
        /** @description The widget session's id. */
        WidgetSessionId: components["schemas"]["WidgetSessionId"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    getCurrentAccessToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token that this request was made with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessTokenInfo"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description From this instant on. */
                from?: components["schemas"]["Instant"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Reads about this record only. */
                subjectId?: components["schemas"]["ResourceId"];
                /** @description Before this instant. */
                to?: components["schemas"]["Instant"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEntryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of applications. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createClient: {
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
                "application/json": components["schemas"]["CreateClient"];
            };
        };
        responses: {
            /** @description The application was registered. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
    getClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The application's id. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The application. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
    updateClient: {
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
                /** @description The application's id. */
                clientId: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClient"];
            };
        };
        responses: {
            /** @description The application as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
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
    listEvents: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Events of this type only. */
                type?: components["schemas"]["EventType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The event's id. */
                eventId: components["schemas"]["EventId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The event. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    listScenarios: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All scenarios. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScenarioList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getTestClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clock. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    setTestClock: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetTestClock"];
            };
        };
        responses: {
            /** @description The clock as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestClock"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    sendTestEvent: {
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
                "application/json": components["schemas"]["SendTestEvent"];
            };
        };
        responses: {
            /** @description The event, on its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
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
    listScopes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All scopes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Deliveries of this event only. */
                eventId?: components["schemas"]["EventId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Deliveries in this state only. */
                status?: components["schemas"]["WebhookDeliveryStatus"];
                /** @description Deliveries of this endpoint only. */
                webhookEndpointId?: components["schemas"]["WebhookEndpointId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The delivery's id. */
                webhookDeliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The delivery. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
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
    replayWebhookDelivery: {
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
            path: {
                /** @description The delivery's id. */
                webhookDeliveryId: components["parameters"]["WebhookDeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new delivery, not yet sent. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of endpoints. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createWebhookEndpoint: {
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
                "application/json": components["schemas"]["CreateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWebhookEndpoint"];
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
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The endpoint's id. */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
    deleteWebhookEndpoint: {
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
                /** @description The endpoint's id. */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The endpoint is deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateWebhookEndpoint: {
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
                /** @description The endpoint's id. */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookEndpoint"];
            };
        };
        responses: {
            /** @description The endpoint as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
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
    rotateWebhookSecret: {
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
            path: {
                /** @description The endpoint's id. */
                webhookEndpointId: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecret"];
            };
        };
        responses: {
            /** @description The new secret. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretRotation"];
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
    listWebhookKeys: {
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
    createWidgetSession: {
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
                "application/json": components["schemas"]["CreateWidgetSession"];
            };
        };
        responses: {
            /** @description The session was opened. Only this answer holds the handle. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWidgetSession"];
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
    getWidgetSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The widget session's id. */
                widgetSessionId: components["parameters"]["WidgetSessionId"];
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
                    "application/json": components["schemas"]["WidgetSession"];
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
    revokeWidgetSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The widget session's id. */
                widgetSessionId: components["parameters"]["WidgetSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is revoked. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    exchangeWidgetHandle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The proof; without it the answer is `401` `invalid-dpop-proof`. */
                DPoP?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExchangeWidgetHandle"];
            };
        };
        responses: {
            /** @description The token and what it is for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WidgetAccessToken"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            410: components["responses"]["Gone"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
