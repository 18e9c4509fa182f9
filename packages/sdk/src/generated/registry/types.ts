// Generated from openapi/registry.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    codeAssigned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A learner was given the ministry's code
         * @description Ask `listLearnerIdentifiers` for it.
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
                    "application/json": components["schemas"]["CodeAssignedEvent"];
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
    learnerEnrolled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A learner was enrolled
         * @description New to the database, or back after leaving. Ids only.
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
                    "application/json": components["schemas"]["LearnerEnrolledEvent"];
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
    learnerLeft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A learner left school
         * @description Dropped out or on leave; a transfer has its own event. Ids only.
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
                    "application/json": components["schemas"]["LearnerLeftEvent"];
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
    learnerTransferred: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A learner moved to another school
         * @description The enrolment at one school ended and one at another began. Ids only.
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
                    "application/json": components["schemas"]["LearnerTransferredEvent"];
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
    reportApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A department approved a report
         * @description Fetch the report for its figures.
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
                    "application/json": components["schemas"]["ReportApprovedEvent"];
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
    reportReturned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A department returned a report
         * @description Fetch the report for its figures.
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
                    "application/json": components["schemas"]["ReportReturnedEvent"];
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
    reportSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A school submitted a report
         * @description Fetch the report for its figures.
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
                    "application/json": components["schemas"]["ReportSubmittedEvent"];
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
    transferAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The receiving school accepted a transfer
         * @description Fetch the transfer for what it is now.
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
                    "application/json": components["schemas"]["TransferAcceptedEvent"];
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
    transferOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A step of a transfer is late
         * @description Fetch the transfer for what it is now.
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
                    "application/json": components["schemas"]["TransferOverdueEvent"];
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
    transferPlaced: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transferred learner was placed in a class
         * @description Fetch the transfer for what it is now.
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
                    "application/json": components["schemas"]["TransferPlacedEvent"];
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
    transferRefused: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The receiving school refused a transfer
         * @description Fetch the transfer for what it is now.
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
                    "application/json": components["schemas"]["TransferRefusedEvent"];
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
    transferReleased: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The leaving school handed over the records
         * @description Fetch the transfer for what it is now.
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
                    "application/json": components["schemas"]["TransferReleasedEvent"];
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
    transferSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transfer was applied for
         * @description Fetch the transfer for what it is now.
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
                    "application/json": components["schemas"]["TransferSubmittedEvent"];
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
    transferWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transfer was withdrawn
         * @description Fetch the transfer for what it is now.
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
                    "application/json": components["schemas"]["TransferWithdrawnEvent"];
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
        /** @description One line, as written: also of before 1 July 2025, with a district. */
        Address: string;
        /** @description One change. */
        Change: {
            /**
             * @description Thay đổi: `ended`: it is no longer at this school.
             * @enum {string}
             */
            change: "created" | "updated" | "ended";
            /** @description Mã: The id of what changed. */
            id: string;
            /** @description Loại. */
            kind: components["schemas"]["ChangeKind"];
            /** @description Lúc. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Số thứ tự: Place in the order of commits. Numbers outside the caller's reach are missing. */
            sequence: number;
        };
        /**
         * @description What kind of thing changed.
         * @enum {string}
         */
        ChangeKind: "learner" | "class" | "school" | "staff" | "enrolment";
        ChangePage: {
            /** @description Các thay đổi. */
            data: components["schemas"]["Change"][];
            /** @description Còn nữa: Whether there is more already. */
            hasMore: boolean;
            /** @description Số cuối: Where the next reading begins. */
            lastSequence: number;
        };
        /** @description A class in one school year. */
        Class: {
            /** @description Khối. */
            grade: components["schemas"]["Grade"];
            /** @description Giáo viên chủ nhiệm. */
            homeroomStaffId?: components["schemas"]["StaffId"];
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
        /** @description As the school calls it. */
        ClassName: string;
        /** @description A learner was given the ministry's code. */
        CodeAssignedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["CodeEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.code.assigned";
        };
        CodeEventData: {
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A code of a list of the reference service. */
        CodeName: string;
        /** @description A commune, see the reference service. */
        CommuneCode: string;
        CreateClass: {
            /** @description Khối. */
            grade: components["schemas"]["Grade"];
            /** @description Giáo viên chủ nhiệm. */
            homeroomStaffId?: components["schemas"]["StaffId"];
            /** @description Tên lớp. */
            name: components["schemas"]["ClassName"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        CreateDeparture: {
            /**
             * @description Hình thức: Thôi học, or nghỉ học xin học lại.
             * @enum {string}
             */
            kind: "dropped-out" | "suspended";
            /** @description Lý do. */
            reasonCode: components["schemas"]["ReasonCode"];
        };
        CreateGuardian: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Nghề nghiệp. */
            occupation?: components["schemas"]["Occupation"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Điện thoại. */
            phone?: components["schemas"]["Phone"];
            /** @description Quan hệ. */
            relationship: components["schemas"]["Relationship"];
        };
        CreateIdentifierAssignment: {
            /**
             * @description Loại mã: The code that is wanted.
             * @enum {string}
             */
            kind: "ministry";
        };
        CreateLearner: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Dạng khuyết tật. */
            disability?: components["schemas"]["DisabilityCode"];
            /** @description Dân tộc. */
            ethnicGroup?: components["schemas"]["EthnicGroupCode"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Quốc tịch. */
            nationality?: components["schemas"]["Nationality"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Diện chính sách. */
            policyGroup?: components["schemas"]["CodeName"];
            /** @description Tôn giáo. */
            religion?: components["schemas"]["CodeName"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        CreateReturn: {
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
        };
        CreateSchoolReport: {
            /** @description Kì báo cáo. */
            kind: components["schemas"]["SchoolReportKind"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        CreateSchoolSite: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Mã xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Tên điểm trường. */
            name: components["schemas"]["PlaceName"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        CreateStaffMember: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Vị trí việc làm. */
            position: components["schemas"]["StaffPosition"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Môn dạy. */
            subject?: components["schemas"]["SubjectCode"];
        };
        CreateSubjectResults: {
            /** @description Lý do sửa. */
            correctionReason?: components["schemas"]["Note"];
            /**
             * @description Học kì: The year's result follows from both semesters.
             * @enum {string}
             */
            period: "semester-1" | "semester-2";
            /** @description Kết quả: A learner each, once. */
            results: components["schemas"]["SubjectResultInput"][];
            /** @description Môn học. */
            subject: components["schemas"]["SubjectCode"];
        };
        CreateTermResult: {
            /** @description Số buổi nghỉ: Secondary, for a year: sessions missed. */
            absences?: number;
            /** @description Năng lực: Primary, for a year: the three general and five specific competences in the order of the Circular, T, Đ (written D) or C. */
            competences?: ("T" | "D" | "C")[];
            /** @description Lý do sửa. */
            correctionReason?: components["schemas"]["Note"];
            /** @description Học kì. */
            period: components["schemas"]["ResultPeriod"];
            /** @description Phẩm chất: Primary, for a year: the five qualities in the order of the Circular, T, Đ (written D) or C. */
            qualities?: ("T" | "D" | "C")[];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Kết quả rèn luyện. */
            training?: components["schemas"]["LearningLevel"];
        };
        CreateTransfer: {
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Khối. */
            grade: components["schemas"]["Grade"];
            /** @description Mã học sinh. */
            learnerCode?: components["schemas"]["LearnerCodeText"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Lý do. */
            reason?: components["schemas"]["TransferReason"];
            /** @description Trường đến. */
            toSchoolId: components["schemas"]["SchoolId"];
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description Code list `disability`. */
        DisabilityCode: string;
        /**
         * Format: email
         * @description An e-mail address. Never a key.
         */
        Email: string;
        /** @description A time at one school and in one class. */
        Enrolment: {
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Đến ngày. */
            endedOn?: components["schemas"]["Date"];
            /** @description Khối. */
            grade?: components["schemas"]["Grade"];
            /** @description Mã ghi danh. */
            id: components["schemas"]["EnrolmentId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Lý do thôi học. */
            reasonCode?: components["schemas"]["ReasonCode"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Từ ngày. */
            startedOn: components["schemas"]["Date"];
            /** @description Trạng thái. */
            status: components["schemas"]["LearnerStatus"];
        };
        /** @description A count and what was counted. */
        EnrolmentCount: {
            /** @description Số học sinh: Learners. */
            count: number;
            /** @description Giới tính. */
            gender?: components["schemas"]["Gender"];
            /** @description Khối. */
            grade?: components["schemas"]["Grade"];
            /** @description Cấp học. */
            level?: components["schemas"]["SchoolLevel"];
            /** @description Mã tỉnh. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        EnrolmentCounts: {
            /** @description Phân tổ: What was counted by. */
            groupBy: ("province" | "school" | "level" | "grade" | "gender")[];
            /** @description Các dòng. */
            rows: components["schemas"]["EnrolmentCount"][];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Tổng số: All learners. */
            total: number;
        };
        EnrolmentEventData: {
            /** @description Ghi danh. */
            enrolmentId: components["schemas"]["EnrolmentId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description An enrolment's id. */
        EnrolmentId: string;
        EnrolmentList: {
            /** @description Quá trình học. */
            data: components["schemas"]["Enrolment"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        Enrolments: {
            /** @description Quá trình học. */
            data: components["schemas"]["Enrolment"][];
        };
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
            type: 'identity.verification.completed' | 'identity.verification.canceled' | 'assessment.attempt.submitted' | 'courses.progress.updated' | 'exams.registration.submitted' | 'exams.registration.verified' | 'exams.candidate-number.assigned' | 'exams.results.published' | 'exams.remark.requested' | 'exams.remark.decided' | 'exams.graduation.decided' | 'registry.learner.updated' | 'registry.learner.enrolled' | 'registry.learner.left' | 'registry.learner.transferred' | 'registry.code.assigned' | 'registry.transfer.submitted' | 'registry.transfer.accepted' | 'registry.transfer.refused' | 'registry.transfer.released' | 'registry.transfer.placed' | 'registry.transfer.withdrawn' | 'registry.transfer.overdue' | 'registry.report.submitted' | 'registry.report.approved' | 'registry.report.returned' | 'public-services.dossier.submitted' | 'public-services.dossier.accepted' | 'public-services.dossier.refused' | 'public-services.dossier.supplement-requested' | 'public-services.dossier.fee-requested' | 'public-services.dossier.overdue' | 'public-services.dossier.completed' | 'public-services.dossier.result-delivered' | 'public-services.dossier.withdrawn' | 'public-services.payment.settled' | 'school-health.check.recorded' | 'school-health.check.corrected' | 'school-health.check-round.completed' | 'school-health.notices.sent' | 'school-health.immunisation.recorded' | 'school-health.immunisation.withdrawn' | 'school-health.immunisation-check.submitted' | 'school-health.catch-up-list.ready' | 'school-health.consent.granted' | 'school-health.consent.refused' | 'school-health.consent.withdrawn' | 'workforce.staffing-report.submitted' | 'workforce.staffing-report.approved' | 'workforce.staffing-report.returned' | 'workforce.staffing-report.reported' | 'workforce.transfer-proposal.proposed' | 'workforce.transfer-proposal.consented' | 'workforce.transfer-proposal.declined' | 'workforce.transfer-proposal.released' | 'workforce.transfer-proposal.accepted' | 'workforce.transfer-proposal.refused' | 'workforce.transfer-proposal.cancelled' | 'workforce.transfer-proposal.completed' | 'workforce.evaluation.finalised' | 'digital-school.device.handed-over' | 'digital-school.device.returned' | 'digital-school.device.lost' | 'digital-school.device.loan-overdue' | 'digital-school.maturity-assessment.submitted' | 'digital-school.maturity-assessment.approved' | 'digital-school.maturity-assessment.returned' | 'digital-school.maturity-assessment.published' | 'digital-school.maturity-assessment.overdue' | 'digital-school.pilot-site.status-changed' | 'digital-school.indicator.published' | 'platform.test' | (string & {});
        };
        /** @description The final mark; at primary level the mark of the last test, a whole number from 1. */
        FinalMark: string;
        /**
         * @description Sex as the records of the sector hold it; `other` also stands for not stated.
         * @enum {string}
         */
        Gender: "female" | "male" | "other";
        /** @description Code list `grade`: `1` to `12`, and the age groups before school. */
        Grade: string;
        /** @description Figures of one grade. */
        GradeFigures: {
            /** @description Số lớp: Classes. */
            classes: number;
            /** @description Nữ: Girls among them. */
            female: number;
            /** @description Khối. */
            grade: components["schemas"]["Grade"];
            /** @description Số học sinh: Learners. */
            learners: number;
        };
        /** @description A parent or another guardian of one learner. */
        Guardian: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Mã người giám hộ. */
            id: components["schemas"]["GuardianId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Nghề nghiệp. */
            occupation?: components["schemas"]["Occupation"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Điện thoại. */
            phone?: components["schemas"]["Phone"];
            /** @description Quan hệ. */
            relationship: components["schemas"]["Relationship"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A guardian's id. */
        GuardianId: string;
        Guardians: {
            /** @description Cha mẹ và người giám hộ. */
            data: components["schemas"]["Guardian"][];
        };
        /** @description A code that was assigned. */
        IdentifierAssignment: {
            /** @description Lúc cấp. */
            assignedAt: components["schemas"]["Instant"];
            /** @description Mã định danh Bộ GD&ĐT. */
            code: components["schemas"]["MinistryCode"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Mã tạm đã thay. */
            replacedCode?: components["schemas"]["TemporaryCode"];
        };
        /**
         * @description How far the record agrees with the population database.
         * @enum {string}
         */
        IdentityStatus: "not_synced" | "synced" | "verified" | "mismatch";
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description A child, pupil or student. */
        Learner: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Dạng khuyết tật. */
            disability?: components["schemas"]["DisabilityCode"];
            /** @description Dân tộc. */
            ethnicGroup?: components["schemas"]["EthnicGroupCode"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Mã học sinh trong hệ thống. */
            id: components["schemas"]["LearnerId"];
            /** @description Đối chiếu dân cư. */
            identityStatus?: components["schemas"]["IdentityStatus"];
            /** @description Mã định danh Bộ GD&ĐT. */
            ministryCode?: components["schemas"]["MinistryCode"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Quốc tịch. */
            nationality?: components["schemas"]["Nationality"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Diện chính sách. */
            policyGroup?: components["schemas"]["CodeName"];
            /** @description Tôn giáo. */
            religion?: components["schemas"]["CodeName"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["LearnerStatus"];
            /** @description Mã tạm. */
            temporaryCode?: components["schemas"]["TemporaryCode"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A code and whose it is. */
        LearnerCode: {
            /** @description Mã. */
            code: components["schemas"]["LearnerCodeText"];
            /** @description Đang dùng: False for a code that was replaced. */
            isCurrent: boolean;
            /**
             * @description Loại mã: The ministry's code or a temporary one.
             * @enum {string}
             */
            kind: "ministry" | "temporary";
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        LearnerCodes: {
            /** @description Các mã. */
            data: components["schemas"]["LearnerCode"][];
        };
        /** @description A ministry code or a temporary code. */
        LearnerCodeText: string;
        /** @description A learner was enrolled. */
        LearnerEnrolledEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["EnrolmentEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.learner.enrolled";
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
        /** @description A learner left school. */
        LearnerLeftEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["EnrolmentEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.learner.left";
        };
        LearnerList: {
            /** @description Các học sinh. */
            data: components["schemas"]["Learner"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Code list `learner-status`. */
        LearnerStatus: 'ENROLLED' | 'TRANSFERRED_IN_S1' | 'TRANSFERRED_IN_S2' | 'TRANSFERRED_IN_SUMMER' | 'TRANSFERRED_OUT_S1' | 'TRANSFERRED_OUT_S2' | 'TRANSFERRED_OUT_SUMMER' | 'DROPPED_OUT_S1' | 'DROPPED_OUT_S2' | 'DROPPED_OUT_SUMMER' | 'SUSPENDED_S1' | 'SUSPENDED_S2' | (string & {});
        /** @description A learner moved to another school. */
        LearnerTransferredEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.learner.transferred";
        };
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
        /**
         * @description Code list `learning-level`: Tốt, Khá, Đạt, Chưa đạt.
         * @enum {string}
         */
        LearningLevel: "good" | "fair" | "pass" | "fail";
        /** @description A mark from 0 to 10 with at most one decimal, written with a point. */
        Mark: string;
        /** @description The code that the ministry assigns, once and for ever. */
        MinistryCode: string;
        /** @description ISO 3166-1 alpha-2. */
        Nationality: string;
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description A few words. No personal data belongs in it. */
        Note: string;
        /** @description What somebody does for a living. */
        Occupation: string;
        /** @description An office that manages education. */
        Organisation: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Mã xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Thư điện tử. */
            email?: components["schemas"]["Email"];
            /** @description Mã cơ quan. */
            id: components["schemas"]["OrganisationId"];
            /** @description Cấp quản lý. */
            kind: components["schemas"]["OrganisationKind"];
            /** @description Tên cơ quan: Its name. */
            name: string;
            /** @description Điện thoại. */
            phone?: components["schemas"]["Phone"];
            /** @description Mã tỉnh. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description An office's id. */
        OrganisationId: string;
        /**
         * @description The ministry, a province's department, a commune's office. Phòng GD&ĐT ended on 1 July 2025.
         * @enum {string}
         */
        OrganisationKind: "ministry" | "department" | "commune";
        OrganisationList: {
            /** @description Các cơ quan. */
            data: components["schemas"]["Organisation"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Personal identification number of the population register. */
        PersonalNumber: string;
        /** @description A person's name as the birth certificate has it. One word is a name too. */
        PersonName: string;
        /** @description A telephone number. */
        Phone: string;
        /** @description The name of a place. */
        PlaceName: string;
        /**
         * @description Code list `primary-overall-level`.
         * @enum {string}
         */
        PrimaryOverallLevel: "HTXS" | "HTT" | "HT" | "CHT";
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
        /** @description Code list `drop-out-reason`. */
        ReasonCode: '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | (string & {});
        /** @description Code list `guardian-relationship`. */
        Relationship: 'father' | 'mother' | 'grandparent' | 'sibling' | 'guardian' | 'other' | (string & {});
        /** @description A department approved a report. */
        ReportApprovedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ReportEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.report.approved";
        };
        ReportEventData: {
            /** @description Kì báo cáo. */
            kind: components["schemas"]["SchoolReportKind"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Báo cáo. */
            schoolReportId: components["schemas"]["SchoolReportId"];
        };
        /** @description What the school's records said when the report was submitted. */
        ReportFigures: {
            /** @description Chuyển đến: Transferred in this year. */
            arrivals: number;
            /** @description Theo khối. */
            byGrade: components["schemas"]["GradeFigures"][];
            /** @description Số lớp: Classes. */
            classes: number;
            /** @description Chuyển đi: Transferred out this year. */
            departures: number;
            /** @description Thôi học: Dropped out this year. */
            dropOuts: number;
            /** @description Nữ: Girls among them. */
            female: number;
            /** @description Số học sinh: Learners. */
            learners: number;
            /** @description Kết quả. */
            results?: components["schemas"]["ResultFigures"];
            /** @description Cán bộ giáo viên: Staff at work. */
            staff: number;
        };
        /** @description A department returned a report. */
        ReportReturnedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ReportEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.report.returned";
        };
        /** @description A school submitted a report. */
        ReportSubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ReportEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.report.submitted";
        };
        /** @description In the reports of a semester and of the year's end: how many learners have which result. Counts alone, no learner is named. */
        ResultFigures: {
            /** @description Chưa đạt, Chưa hoàn thành: Chưa đạt, or CHT. */
            fail: number;
            /** @description Khá, Hoàn thành tốt: Khá, or HTT. */
            fair: number;
            /** @description Tốt, Hoàn thành xuất sắc: Tốt, or at primary level HTXS. */
            good: number;
            /** @description Chưa được lên lớp: Tested again, trained in the summer or retained. */
            notPromoted: number;
            /** @description Đạt, Hoàn thành: Đạt, or HT. */
            pass: number;
            /** @description Học kì. */
            period: components["schemas"]["ResultPeriod"];
            /** @description Được lên lớp: Promoted. */
            promoted: number;
        };
        /**
         * @description A semester or the whole year.
         * @enum {string}
         */
        ResultPeriod: "semester-1" | "semester-2" | "year";
        /** @description A line that was refused. */
        RowError: {
            /** @description Các lỗi. */
            errors: components["schemas"]["ProblemDetail"][];
            /** @description Dòng: The line, counted from 1. */
            line: number;
        };
        /** @description A school. */
        School: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Mã trường: The code that the sector's database gave it. */
            code: string;
            /** @description Mã xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Thư điện tử. */
            email?: components["schemas"]["Email"];
            /** @description Mã định danh trường. */
            id: components["schemas"]["SchoolId"];
            /** @description Cấp học. */
            level: components["schemas"]["SchoolLevel"];
            /** @description Tên trường: Its name. */
            name: string;
            /** @description Điện thoại. */
            phone?: components["schemas"]["Phone"];
            /** @description Mã tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Loại hình. */
            type: components["schemas"]["SchoolType"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Vùng. */
            zone?: components["schemas"]["Zone"];
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
        /** @description A report of a school to its department. */
        SchoolReport: {
            /** @description Lúc duyệt. */
            decidedAt?: components["schemas"]["Instant"];
            /** @description Số liệu. */
            figures: components["schemas"]["ReportFigures"];
            /** @description Mã báo cáo. */
            id: components["schemas"]["SchoolReportId"];
            /** @description Kì báo cáo. */
            kind: components["schemas"]["SchoolReportKind"];
            /** @description Ý kiến. */
            note?: components["schemas"]["Note"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Trạng thái. */
            status: components["schemas"]["SchoolReportStatus"];
            /** @description Lúc nộp. */
            submittedAt: components["schemas"]["Instant"];
        };
        SchoolReportDecision: {
            /**
             * @description Quyết định: The department's answer.
             * @enum {string}
             */
            decision: "approved" | "returned";
            /** @description Ý kiến. */
            note?: components["schemas"]["Note"];
        };
        /** @description A report's id. */
        SchoolReportId: string;
        /**
         * @description At the start of the year, of a semester, at its end.
         * @enum {string}
         */
        SchoolReportKind: "start-year" | "semester" | "end-year";
        SchoolReportList: {
            /** @description Các báo cáo. */
            data: components["schemas"]["SchoolReport"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Where a report stands.
         * @enum {string}
         */
        SchoolReportStatus: "submitted" | "approved" | "returned";
        /** @description A place where a school teaches. */
        SchoolSite: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Mã xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Mã điểm trường. */
            id: components["schemas"]["SchoolSiteId"];
            /** @description Điểm chính: Whether the school's office is there. */
            isMain: boolean;
            /** @description Tên điểm trường: Its name. */
            name: string;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A school site's id. */
        SchoolSiteId: string;
        SchoolSiteList: {
            /** @description Các điểm trường. */
            data: components["schemas"]["SchoolSite"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Code list `school-type`. */
        SchoolType: 'public' | 'private' | 'semi-public' | 'people-founded' | 'continuing-education' | (string & {});
        /** @description A school year, named by the two calendar years it touches. */
        SchoolYear: string;
        /** @description A staff member's id. */
        StaffId: string;
        StaffList: {
            /** @description Cán bộ giáo viên. */
            data: components["schemas"]["StaffMember"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A teacher, a manager or another employee. */
        StaffMember: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Mã cán bộ. */
            id: components["schemas"]["StaffId"];
            /** @description Đối chiếu dân cư. */
            identityStatus: components["schemas"]["IdentityStatus"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Vị trí việc làm. */
            position: components["schemas"]["StaffPosition"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["StaffStatus"];
            /** @description Môn dạy. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * @description What somebody does at the school.
         * @enum {string}
         */
        StaffPosition: "principal" | "vice-principal" | "teacher" | "employee";
        /** @description Code list `staff-status`. */
        StaffStatus: 'WORKING' | 'TRANSFERRED_IN' | 'TRANSFERRED_OUT' | 'REASSIGNED' | 'AWAITING_RETIREMENT' | 'RETIRED' | 'SECONDED' | 'LEFT' | (string & {});
        /** @description Code list `subjects`. */
        SubjectCode: string;
        /** @description A learner's result in one subject and period. Marks at secondary level, a level by comment, or T/H/C at primary level. */
        SubjectResult: {
            /**
             * @description Hình thức đánh giá: How the subject is assessed at this grade.
             * @enum {string}
             */
            assessment: "primary" | "scored" | "comment-only";
            /** @description Điểm trung bình. */
            average?: components["schemas"]["Mark"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Lý do sửa. */
            correctionReason?: components["schemas"]["Note"];
            /** @description ĐĐGck. */
            finalMark?: components["schemas"]["FinalMark"];
            /** @description Mã kết quả. */
            id: components["schemas"]["SubjectResultId"];
            /** @description Đang có hiệu lực: False for what was corrected. */
            isCurrent: boolean;
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /**
             * @description Mức đạt được: Primary: T, H, C. By comment: pass, fail.
             * @enum {string}
             */
            level?: "T" | "H" | "C" | "pass" | "fail";
            /** @description ĐĐGgk. */
            midtermMark?: components["schemas"]["Mark"];
            /** @description Học kì. */
            period: components["schemas"]["ResultPeriod"];
            /** @description Lúc ghi. */
            recordedAt: components["schemas"]["Instant"];
            /** @description ĐĐGtx: Regular marks. */
            regularMarks?: components["schemas"]["Mark"][];
            /** @description Lần ghi: Which recording this is. */
            revision: number;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Môn học. */
            subject: components["schemas"]["SubjectCode"];
        };
        /** @description A subject result's id. */
        SubjectResultId: string;
        SubjectResultInput: {
            /** @description ĐĐGck. */
            finalMark?: components["schemas"]["FinalMark"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /**
             * @description Mức đạt được: Primary: T, H, C. By comment: pass, fail.
             * @enum {string}
             */
            level?: "T" | "H" | "C" | "pass" | "fail";
            /** @description ĐĐGgk. */
            midtermMark?: components["schemas"]["Mark"];
            /** @description ĐĐGtx: Regular marks. */
            regularMarks?: components["schemas"]["Mark"][];
        };
        SubjectResultList: {
            /** @description Các kết quả. */
            data: components["schemas"]["SubjectResult"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        SubjectResults: {
            /** @description Các kết quả. */
            data: components["schemas"]["SubjectResult"][];
        };
        /** @description Stands for the ministry's code until that is assigned. */
        TemporaryCode: string;
        /** @description The summary of a term or a year. */
        TermResult: {
            /** @description Lý do sửa. */
            correctionReason?: components["schemas"]["Note"];
            /** @description Mã tổng kết. */
            id: components["schemas"]["TermResultId"];
            /** @description Đang có hiệu lực: False for what was corrected. */
            isCurrent: boolean;
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Kết quả học tập. */
            learning?: components["schemas"]["LearningLevel"];
            /** @description Đánh giá kết quả giáo dục. */
            overall?: components["schemas"]["PrimaryOverallLevel"];
            /** @description Học kì. */
            period: components["schemas"]["ResultPeriod"];
            /**
             * @description Lên lớp: For a year: promoted, tested again in the summer, trained in the summer, or retained. A primary pupil who did not complete is `retest`: the teacher helps and assesses again.
             * @enum {string}
             */
            promotion?: "promoted" | "retest" | "summer-training" | "retained";
            /** @description Lúc ghi. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Lần ghi: Which recording this is. */
            revision: number;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Số môn: Subjects that were taken into account. */
            subjectCount: number;
            /**
             * @description Danh hiệu: For a year: Học sinh Xuất sắc, Học sinh Giỏi.
             * @enum {string}
             */
            title?: "excellent-student" | "good-student";
            /** @description Kết quả rèn luyện. */
            training?: components["schemas"]["LearningLevel"];
        };
        /** @description A summary's id. */
        TermResultId: string;
        TermResults: {
            /** @description Các bản tổng kết. */
            data: components["schemas"]["TermResult"][];
        };
        /** @description A move from one school to another. */
        Transfer: {
            /** @description Lớp được xếp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Ngày trả lời. */
            decidedOn?: components["schemas"]["Date"];
            /** @description Hạn trả lời. */
            decisionDueOn: components["schemas"]["Date"];
            /** @description Trường đi. */
            fromSchoolId: components["schemas"]["SchoolId"];
            /** @description Khối. */
            grade: components["schemas"]["Grade"];
            /** @description Mã hồ sơ chuyển trường. */
            id: components["schemas"]["TransferId"];
            /** @description Quá hạn: Whether the present step is late. */
            isOverdue: boolean;
            /** @description Cùng tỉnh: Whether both schools lie in one province. */
            isSameProvince: boolean;
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Ngày xếp lớp. */
            placedOn?: components["schemas"]["Date"];
            /** @description Hạn xếp lớp. */
            placementDueOn?: components["schemas"]["Date"];
            /** @description Ngày bàn giao. */
            releasedOn?: components["schemas"]["Date"];
            /** @description Hạn bàn giao. */
            releaseDueOn?: components["schemas"]["Date"];
            /** @description Trạng thái. */
            status: components["schemas"]["TransferStatus"];
            /** @description Các bước. */
            steps: components["schemas"]["TransferStep"][];
            /** @description Ngày nộp. */
            submittedOn: components["schemas"]["Date"];
            /** @description Trường đến. */
            toSchoolId: components["schemas"]["SchoolId"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description The receiving school accepted a transfer. */
        TransferAcceptedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.transfer.accepted";
        };
        TransferDecision: {
            /**
             * @description Quyết định: The receiving school's answer.
             * @enum {string}
             */
            decision: "accepted" | "refused";
            /** @description Lý do. */
            reason?: components["schemas"]["TransferReason"];
        };
        TransferEventData: {
            /** @description Trường đi. */
            fromSchoolId: components["schemas"]["SchoolId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường đến. */
            toSchoolId: components["schemas"]["SchoolId"];
            /** @description Hồ sơ chuyển trường. */
            transferId: components["schemas"]["TransferId"];
        };
        /** @description A transfer's id. */
        TransferId: string;
        TransferList: {
            /** @description Các hồ sơ. */
            data: components["schemas"]["Transfer"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        TransferOverdueData: {
            /** @description Hạn. */
            dueOn: components["schemas"]["Date"];
            /** @description Trường đi. */
            fromSchoolId: components["schemas"]["SchoolId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /**
             * @description Bước quá hạn: What is late.
             * @enum {string}
             */
            step: "decision" | "release" | "placement";
            /** @description Trường đến. */
            toSchoolId: components["schemas"]["SchoolId"];
            /** @description Hồ sơ chuyển trường. */
            transferId: components["schemas"]["TransferId"];
        };
        /** @description A step of a transfer is late. */
        TransferOverdueEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferOverdueData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.transfer.overdue";
        };
        /** @description A transferred learner was placed in a class. */
        TransferPlacedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.transfer.placed";
        };
        TransferPlacement: {
            /** @description Lớp. */
            classId: components["schemas"]["ClassId"];
        };
        /** @description Why; shown to both schools. */
        TransferReason: string;
        /** @description The receiving school refused a transfer. */
        TransferRefusedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.transfer.refused";
        };
        TransferRelease: {
            /** @description Hồ sơ bàn giao: What is handed over. */
            records: ("transcript" | "personal-file" | "health-record" | "certificate" | "other")[];
        };
        /** @description The leaving school handed over the records. */
        TransferReleasedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.transfer.released";
        };
        /**
         * @description Where a transfer stands.
         * @enum {string}
         */
        TransferStatus: "submitted" | "accepted" | "refused" | "released" | "placed" | "withdrawn";
        /** @description What was done and when. */
        TransferStep: {
            /** @description Lúc. */
            at: components["schemas"]["Instant"];
            /** @description Lý do. */
            reason?: components["schemas"]["TransferReason"];
            /**
             * @description Bước: What was done.
             * @enum {string}
             */
            step: "submission" | "acceptance" | "refusal" | "release" | "placement" | "withdrawal";
        };
        /** @description A transfer was applied for. */
        TransferSubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.transfer.submitted";
        };
        TransferWithdrawal: {
            /** @description Lý do. */
            reason?: components["schemas"]["TransferReason"];
        };
        /** @description A transfer was withdrawn. */
        TransferWithdrawnEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "registry.transfer.withdrawn";
        };
        UpdateClass: {
            /** @description Giáo viên chủ nhiệm. */
            homeroomStaffId?: components["schemas"]["StaffId"];
            /** @description Tên lớp. */
            name?: components["schemas"]["ClassName"];
        };
        UpdateGuardian: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Họ và tên. */
            name?: components["schemas"]["PersonName"];
            /** @description Nghề nghiệp. */
            occupation?: components["schemas"]["Occupation"];
            /** @description Điện thoại. */
            phone?: components["schemas"]["Phone"];
            /** @description Quan hệ. */
            relationship?: components["schemas"]["Relationship"];
        };
        UpdateLearner: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Dạng khuyết tật. */
            disability?: components["schemas"]["DisabilityCode"];
            /** @description Dân tộc. */
            ethnicGroup?: components["schemas"]["EthnicGroupCode"];
            /** @description Giới tính. */
            gender?: components["schemas"]["Gender"];
            /** @description Họ và tên. */
            name?: components["schemas"]["PersonName"];
            /** @description Quốc tịch. */
            nationality?: components["schemas"]["Nationality"];
            /** @description Diện chính sách. */
            policyGroup?: components["schemas"]["CodeName"];
            /** @description Tôn giáo. */
            religion?: components["schemas"]["CodeName"];
            /** @description Trạng thái. */
            status?: components["schemas"]["LearnerStatus"];
        };
        UpdateOrganisation: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Thư điện tử. */
            email?: components["schemas"]["Email"];
            /** @description Điện thoại. */
            phone?: components["schemas"]["Phone"];
        };
        UpdateSchool: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Thư điện tử. */
            email?: components["schemas"]["Email"];
            /** @description Điện thoại. */
            phone?: components["schemas"]["Phone"];
            /** @description Vùng. */
            zone?: components["schemas"]["Zone"];
        };
        UpdateSchoolSite: {
            /** @description Địa chỉ. */
            address?: components["schemas"]["Address"];
            /** @description Tên điểm trường. */
            name?: components["schemas"]["PlaceName"];
        };
        UpdateStaffMember: {
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Họ và tên. */
            name?: components["schemas"]["PersonName"];
            /** @description Vị trí việc làm. */
            position?: components["schemas"]["StaffPosition"];
            /** @description Trạng thái. */
            status?: components["schemas"]["StaffStatus"];
            /** @description Môn dạy. */
            subject?: components["schemas"]["SubjectCode"];
        };
        /** @description Code list `zone`. */
        Zone: '01' | '02' | '03' | '04' | (string & {});
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
    listChanges: {
        parameters: {
            query?: {
                /** @description The last sequence that was read; 0 or none from the beginning. */
                after?: number;
                /** @description Changes of this kind only. */
                kind?: components["schemas"]["ChangeKind"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description How many changes at most. */
                size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes after the sequence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
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
    createClass: {
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
                "application/json": components["schemas"]["CreateClass"];
            };
        };
        responses: {
            /** @description The class was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Class"];
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
    updateClass: {
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
                /** @description The class's id. */
                classId: components["schemas"]["ClassId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClass"];
            };
        };
        responses: {
            /** @description The class as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Class"];
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
    listClassSubjectResults: {
        parameters: {
            query: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this period. */
                period: components["schemas"]["ResultPeriod"];
                /** @description Of this subject. */
                subject: components["schemas"]["SubjectCode"];
            };
            header?: never;
            path: {
                /** @description The class's id. */
                classId: components["schemas"]["ClassId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectResultList"];
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
    createSubjectResults: {
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
                /** @description The class's id. */
                classId: components["schemas"]["ClassId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSubjectResults"];
            };
        };
        responses: {
            /** @description The results were recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectResults"];
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
    listEnrolments: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only those that go on, or only those that ended. */
                open?: boolean;
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
                /** @description In this status only. */
                status?: components["schemas"]["LearnerStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of enrolments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getEnrolment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The enrolment's id. */
                enrolmentId: components["schemas"]["EnrolmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enrolment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
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
    getGuardian: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The guardian's id. */
                guardianId: components["schemas"]["GuardianId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guardian. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guardian"];
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
    updateGuardian: {
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
                /** @description The guardian's id. */
                guardianId: components["schemas"]["GuardianId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateGuardian"];
            };
        };
        responses: {
            /** @description The guardian as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guardian"];
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
    getLearnerByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A ministry code or a temporary code, also one that was replaced. Never a personal number. */
                code: components["schemas"]["LearnerCodeText"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose code it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnerCode"];
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
    createDeparture: {
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
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeparture"];
            };
        };
        responses: {
            /** @description The enrolment was ended. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
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
    listLearnerEnrolments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The enrolments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolments"];
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
    listGuardians: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The guardians. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guardians"];
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
    createGuardian: {
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
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateGuardian"];
            };
        };
        responses: {
            /** @description The guardian was added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Guardian"];
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
    createIdentifierAssignment: {
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
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIdentifierAssignment"];
            };
        };
        responses: {
            /** @description The code was assigned. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentifierAssignment"];
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
    listLearnerIdentifiers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The learner's codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnerCodes"];
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
    createReturn: {
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
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateReturn"];
            };
        };
        responses: {
            /** @description The new enrolment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
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
    listLearnerSubjectResults: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also results that were corrected. */
                history?: boolean;
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path: {
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectResultList"];
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
    listTermResults: {
        parameters: {
            query?: {
                /** @description Also summaries that were corrected. */
                history?: boolean;
                /** @description Of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path: {
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summaries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermResults"];
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
    createTermResult: {
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
                /** @description The learner's id. */
                learnerId: components["schemas"]["LearnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTermResult"];
            };
        };
        responses: {
            /** @description The summary was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermResult"];
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
    listOrganisations: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Offices of this kind only. */
                kind?: components["schemas"]["OrganisationKind"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Offices of this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of offices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The office's id. */
                organisationId: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The office. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    updateOrganisation: {
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
                /** @description The office's id. */
                organisationId: components["schemas"]["OrganisationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisation"];
            };
        };
        responses: {
            /** @description The office as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
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
    getEnrolmentCounts: {
        parameters: {
            query: {
                /** @description What to count by. */
                groupBy?: ("province" | "school" | "level" | "grade" | "gender")[];
                /** @description In this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description The school year. */
                schoolYear: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentCounts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSchoolReports: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
                /** @description In this state only. */
                status?: components["schemas"]["SchoolReportStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of reports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolReportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createSchoolReport: {
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
                "application/json": components["schemas"]["CreateSchoolReport"];
            };
        };
        responses: {
            /** @description The report was submitted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolReport"];
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
    getSchoolReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report's id. */
                schoolReportId: components["schemas"]["SchoolReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolReport"];
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
    submitSchoolReportDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report's id. */
                schoolReportId: components["schemas"]["SchoolReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolReportDecision"];
            };
        };
        responses: {
            /** @description The report as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolReport"];
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
    listSchoolSites: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sites. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolSiteList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createSchoolSite: {
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
                "application/json": components["schemas"]["CreateSchoolSite"];
            };
        };
        responses: {
            /** @description The site was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolSite"];
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
    getSchoolSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The site's id. */
                siteId: components["schemas"]["SchoolSiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolSite"];
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
    updateSchoolSite: {
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
                /** @description The site's id. */
                siteId: components["schemas"]["SchoolSiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSchoolSite"];
            };
        };
        responses: {
            /** @description The site as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolSite"];
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
    updateSchool: {
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
                /** @description The school's id. */
                schoolId: components["parameters"]["SchoolId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSchool"];
            };
        };
        responses: {
            /** @description The school as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["School"];
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
    listStaff: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description A part of the name, with or without diacritics. Digits are refused, so that no number reaches an address. */
                q?: string;
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description In this status only. */
                status?: components["schemas"]["StaffStatus"];
                /** @description Who teach this subject only. */
                subject?: components["schemas"]["SubjectCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createStaffMember: {
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
                "application/json": components["schemas"]["CreateStaffMember"];
            };
        };
        responses: {
            /** @description The staff member was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
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
    getStaffMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The staff member's id. */
                staffId: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The staff member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
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
    updateStaffMember: {
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
                /** @description The staff member's id. */
                staffId: components["schemas"]["StaffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStaffMember"];
            };
        };
        responses: {
            /** @description The staff member as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
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
    listTransfers: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only those whose present step is late, or is not. */
                overdue?: boolean;
                /** @description From or to this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description In this state only. */
                status?: components["schemas"]["TransferStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of transfers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTransfer: {
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
                "application/json": components["schemas"]["CreateTransfer"];
            };
        };
        responses: {
            /** @description The application was filed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
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
    getTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transfer's id. */
                transferId: components["schemas"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The transfer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
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
    submitTransferDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transfer's id. */
                transferId: components["schemas"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferDecision"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
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
    submitTransferPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transfer's id. */
                transferId: components["schemas"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferPlacement"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
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
    submitTransferRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transfer's id. */
                transferId: components["schemas"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferRelease"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
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
    cancelTransfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The transfer's id. */
                transferId: components["schemas"]["TransferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferWithdrawal"];
            };
        };
        responses: {
            /** @description The transfer as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
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
