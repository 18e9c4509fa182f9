// Generated from openapi/workforce.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    evaluationFinalised: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An evaluation was announced
         * @description It comes again, with a higher revision, when an objection was decided. It carries no level.
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
                    "application/json": components["schemas"]["EvaluationFinalisedEvent"];
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
    staffingReportApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report was approved
         * @description It counts in the sums of its province.
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
                    "application/json": components["schemas"]["StaffingReportApprovedEvent"];
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
    staffingReportReported: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report went to the ministry
         * @description It is part of the report of its province.
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
                    "application/json": components["schemas"]["StaffingReportReportedEvent"];
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
    staffingReportReturned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A report came back
         * @description The school corrects it and submits it again.
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
                    "application/json": components["schemas"]["StaffingReportReturnedEvent"];
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
    staffingReportSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A school confirmed its report
         * @description The department can decide on it.
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
                    "application/json": components["schemas"]["StaffingReportSubmittedEvent"];
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
    transferProposalAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The receiving school accepted the teacher
         * @description The transfer waits for its effective date.
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
                    "application/json": components["schemas"]["TransferProposalAcceptedEvent"];
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
    transferProposalCancelled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The department took a proposal back
         * @description The proposal is over.
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
                    "application/json": components["schemas"]["TransferProposalCancelledEvent"];
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
    transferProposalCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A teacher has moved
         * @description The teacher's record is at the receiving school now.
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
                    "application/json": components["schemas"]["TransferProposalCompletedEvent"];
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
    transferProposalConsented: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The teacher agreed
         * @description The leaving school can release.
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
                    "application/json": components["schemas"]["TransferProposalConsentedEvent"];
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
    transferProposalDeclined: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The teacher declined
         * @description The proposal is over.
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
                    "application/json": components["schemas"]["TransferProposalDeclinedEvent"];
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
    transferProposalProposed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A transfer was proposed
         * @description The teacher can answer.
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
                    "application/json": components["schemas"]["TransferProposalProposedEvent"];
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
    transferProposalRefused: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The receiving school refused the teacher
         * @description The proposal is over.
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
                    "application/json": components["schemas"]["TransferProposalRefusedEvent"];
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
    transferProposalReleased: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The leaving school released the teacher
         * @description The receiving school can accept.
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
                    "application/json": components["schemas"]["TransferProposalReleasedEvent"];
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
        /** @description Levels by criterion. */
        Assessment: {
            /** @description Các tiêu chí: In order. */
            criteria: components["schemas"]["CriterionAssessment"][];
            /** @description Nhận xét: In words. */
            remark?: string;
            /** @description Lúc gửi. */
            submittedAt: components["schemas"]["Instant"];
        };
        CancelTransferProposal: {
            /** @description Lý do: Why it is taken back. */
            reason: string;
        };
        /**
         * @description A kind of class with a ratio of its own. Primary: two sessions a day or one. Boarding: ethnic boarding and semi-boarding schools, schools for disabled learners. Specialised: classes for the gifted.
         * @enum {string}
         */
        ClassKind: "two-sessions" | "one-session" | "ordinary" | "boarding" | "specialised";
        /** @description Teachers to a class of a kind. */
        ClassRatio: {
            /** @description Loại lớp. */
            kind: components["schemas"]["ClassKind"];
            /** @description Giáo viên trên lớp. */
            teachersPerClass: components["schemas"]["TeacherCount"];
        };
        /** @description A commune, see the reference service. */
        CommuneCode: string;
        CreateNormEvaluation: {
            /** @description Ngày tính. */
            date?: components["schemas"]["Date"];
            /** @description Các cấp học: The parts of the school. */
            units: components["schemas"]["NormUnitInput"][];
            /** @description Vùng. */
            zone: components["schemas"]["StaffingZone"];
        };
        CreatePeerAssessment: {
            /** @description Các tiêu chí: All of them, each once. */
            criteria: components["schemas"]["CriterionAssessment"][];
            /** @description Văn bản đã ký. */
            paper?: components["schemas"]["SignedPaper"];
        };
        CreateProvincialReport: {
            /** @description Tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        CreateStaffingReport: {
            /**
             * @description Nội trú, bán trú hoặc trường cho học sinh khuyết tật: Whether the ratio of such schools holds.
             * @default false
             */
            boarding?: boolean;
            /**
             * @description Cách tính lớp: Learners unless said otherwise.
             * @default learners
             * @enum {string}
             */
            countBy?: "learners" | "classes";
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /**
             * @description Số buổi học một ngày: Of the primary classes.
             * @default 2
             */
            sessionsPerDay?: number;
            /**
             * @description Trường chuyên: Whether the upper-secondary classes are specialised ones.
             * @default false
             */
            specialised?: boolean;
            /** @description Vùng. */
            zone?: components["schemas"]["StaffingZone"];
        };
        CreateTeacherEvaluation: {
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Giáo viên. */
            staffId: components["schemas"]["StaffId"];
        };
        CreateTransferProposal: {
            /** @description Ngày có hiệu lực. */
            effectiveOn?: components["schemas"]["Date"];
            /** @description Lý do: Why it is proposed. */
            reason: string;
            /** @description Giáo viên. */
            staffId: components["schemas"]["StaffId"];
            /** @description Trường đến. */
            toSchoolId: components["schemas"]["SchoolId"];
        };
        /** @description A level for a criterion. */
        CriterionAssessment: {
            /** @description Minh chứng: What shows it. */
            evidence?: string;
            /** @description Mức. */
            level: components["schemas"]["EvaluationLevel"];
            /** @description Tiêu chí. */
            number: components["schemas"]["CriterionNumber"];
        };
        /** @description How peers saw a criterion. */
        CriterionCounts: {
            /** @description Khá: How many said fair. */
            fair: number;
            /** @description Tốt: How many said good. */
            good: number;
            /** @description Đạt: How many said met. */
            met: number;
            /** @description Chưa đạt: How many said not met. */
            notMet: number;
            /** @description Tiêu chí. */
            number: components["schemas"]["CriterionNumber"];
        };
        /** @description A criterion of the standard, 1 to 15. */
        CriterionNumber: number;
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        DecideEvaluationObjection: {
            /** @description Tiêu chí thay đổi: Needed for a change: the criteria that change. */
            criteria?: components["schemas"]["CriterionAssessment"][];
            /**
             * @description Quyết định: What is decided.
             * @enum {string}
             */
            decision: "upheld" | "changed";
            /** @description Trả lời: Why. */
            remark: string;
        };
        DecideStaffAcceptance: {
            /**
             * @description Quyết định: What the receiving school decides.
             * @enum {string}
             */
            decision: "accepted" | "refused";
            /** @description Lý do: Needed for a refusal. */
            reason?: string;
        };
        DecideStaffingReport: {
            /**
             * @description Quyết định: What the department decides.
             * @enum {string}
             */
            decision: "approved" | "returned";
            /** @description Ý kiến: Needed when it is returned. */
            remark?: string;
        };
        /** @description What an event of an evaluation says. */
        EvaluationEventData: {
            /** @description Đánh giá. */
            evaluationId: components["schemas"]["EvaluationId"];
            /** @description Lần: 1, and one more with every objection that was decided. */
            revision: number;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        /** @description An evaluation was announced. */
        EvaluationFinalisedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["EvaluationEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.evaluation.finalised";
        };
        /** @description A teacher evaluation's id. */
        EvaluationId: string;
        /**
         * @description Code list `evaluation-level`: Chưa đạt, Đạt, Khá, Tốt.
         * @enum {string}
         */
        EvaluationLevel: "not-met" | "met" | "fair" | "good";
        /** @description An objection and what became of it. */
        EvaluationObjection: {
            /** @description Lúc trả lời. */
            decidedAt?: components["schemas"]["Instant"];
            /**
             * @description Quyết định: Absent until it is decided.
             * @enum {string}
             */
            decision?: "upheld" | "changed";
            /** @description Lý do: In the words of the teacher. */
            reason: string;
            /** @description Trả lời: Why. */
            remark?: string;
            /** @description Lúc gửi. */
            submittedAt: components["schemas"]["Instant"];
        };
        /** @description Announced results over a place and year. */
        EvaluationStatistics: {
            /** @description Số giáo viên được đánh giá: Absent when it is too small. */
            evaluated?: number;
            /** @description Theo xếp loại: Groups that are large enough. */
            levels: components["schemas"]["LevelCount"][];
            /** @description Nhóm nhỏ nhất được công bố: Smaller groups are left out. */
            minimumGroup: number;
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Có số liệu được ẩn: Whether something was left out. */
            suppressed: boolean;
        };
        /**
         * @description Where an evaluation is.
         * @enum {string}
         */
        EvaluationStatus: "open" | "self-assessed" | "assessed" | "announced" | "objected";
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
        /** @description Norm and teachers still in post in a coming year. */
        ForecastPosition: {
            /** @description Còn làm việc. */
            actual: components["schemas"]["TeacherCount"];
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Định mức. */
            norm: components["schemas"]["TeacherCount"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Thiếu. */
            shortage: components["schemas"]["TeacherCount"];
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Thừa. */
            surplus: components["schemas"]["TeacherCount"];
        };
        /** @description A step that was taken. */
        HistoryStep: {
            /** @description Lúc. */
            at: components["schemas"]["Instant"];
            /** @description Ghi chú: What was said with it. */
            remark?: string;
            /** @description Bước: What was done. */
            step: string;
        };
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description A text of law that a rule rests on. */
        LegalBasis: {
            /** @description Điều khoản: Where in it. */
            article?: string;
            /** @description Văn bản: Number and kind of the document. */
            document: string;
            /** @description Ghi chú: What is not certain. */
            remark?: string;
            /** @description Nội dung: What it says, in short. */
            title: string;
            /** @description Đã đối chiếu: Whether it was checked against the published text. */
            verified: boolean;
        };
        /** @description How many teachers have a level. */
        LevelCount: {
            /** @description Số giáo viên: How many. */
            count: number;
            /** @description Xếp loại. */
            level: components["schemas"]["EvaluationLevel"];
        };
        /** @description The norm of one level. */
        LevelNorm: {
            /** @description Số học sinh trên lớp: By zone 1, 2, 3. */
            classSizes: number[];
            /** @description Cấp học. */
            level: components["schemas"]["NormLevel"];
            /** @description Thêm mỗi trường: The Young Pioneers lead. */
            perSchool: number;
            /** @description Giáo viên trên lớp theo loại lớp: At most. */
            ratios: components["schemas"]["ClassRatio"][];
            /** @description Số học sinh dư được thêm một giáo viên: By zone 1, 2, 3. */
            remainderStudents: number[];
            /** @description Trường chỉ có một nhóm trẻ. */
            singleGroup?: components["schemas"]["TeacherCount"];
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
        /** @description What the norm gives a school. */
        NormEvaluation: {
            /** @description Ngày tính. */
            date: components["schemas"]["Date"];
            /** @description Diễn giải: The same in words. */
            explanation: components["schemas"]["LocalizedText"][];
            /** @description Mã định mức. */
            normId: components["schemas"]["NormId"];
            /** @description Thêm mỗi trường: The Young Pioneers lead. */
            perSchool: number;
            /** @description Tổng định mức. */
            teachers: components["schemas"]["TeacherCount"];
            /** @description Các cấp học: Part by part. */
            units: components["schemas"]["NormUnit"][];
            /** @description Vùng. */
            zone: components["schemas"]["StaffingZone"];
        };
        /** @description The id of a dated rule, with its year. */
        NormId: string;
        /**
         * @description A level of the norm; preschool by age of the children.
         * @enum {string}
         */
        NormLevel: "nursery-3-12m" | "nursery-13-24m" | "nursery-25-36m" | "kindergarten-3-4" | "kindergarten-4-5" | "kindergarten-5-6" | "primary" | "lower-secondary" | "upper-secondary";
        /** @description The norm of one part, step by step. */
        NormUnit: {
            /** @description Số lớp: Full classes of the size of the norm, or the real ones. */
            classes: number;
            /** @description Giáo viên theo lớp. */
            classTeachers: components["schemas"]["TeacherCount"];
            /** @description Loại lớp. */
            kind: components["schemas"]["ClassKind"];
            /** @description Cấp học. */
            level: components["schemas"]["NormLevel"];
            /** @description Số học sinh dư: What is left over. */
            remainderStudents: number;
            /** @description Giáo viên theo số dư. */
            remainderTeachers: components["schemas"]["TeacherCount"];
            /** @description Cộng. */
            teachers: components["schemas"]["TeacherCount"];
            /** @description Giáo viên trên lớp. */
            teachersPerClass: components["schemas"]["TeacherCount"];
        };
        /** @description A part of a school. */
        NormUnitInput: {
            /** @description Số lớp thực tế: With it the real classes count. */
            classes?: number;
            /** @description Loại lớp. */
            kind: components["schemas"]["ClassKind"];
            /** @description Cấp học. */
            level: components["schemas"]["NormLevel"];
            /** @description Số học sinh: Learners of this part. */
            students: number;
        };
        /** @description A peer assessment's id. */
        PeerAssessmentId: string;
        /** @description A view that was taken. */
        PeerAssessmentReceipt: {
            /** @description Lúc gửi. */
            createdAt: components["schemas"]["Instant"];
            /** @description Đánh giá. */
            evaluationId: components["schemas"]["EvaluationId"];
            /** @description Mã ý kiến. */
            id: components["schemas"]["PeerAssessmentId"];
        };
        /** @description Views of the peers, without names. Counts by criterion come when at least three were heard. */
        PeerSummary: {
            /** @description Số ý kiến: How many. */
            count: number;
            /** @description Theo tiêu chí: By criterion. */
            criteria: components["schemas"]["CriterionCounts"][];
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
        /** @description A transfer proposal's id. */
        ProposalId: string;
        /**
         * @description Where a proposal is.
         * @enum {string}
         */
        ProposalStatus: "proposed" | "consented" | "declined" | "released" | "accepted" | "refused" | "cancelled" | "completed";
        /** @description A province, see the reference service. */
        ProvinceCode: string;
        /** @description The approved reports of a province, added up. */
        ProvincialReport: {
            /** @description Mã báo cáo. */
            id: components["schemas"]["ProvincialReportId"];
            /** @description Số trường chưa có báo cáo được duyệt: Schools of the province that it does not. */
            missingSchoolCount: number;
            /** @description Tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Lúc báo cáo. */
            reportedAt: components["schemas"]["Instant"];
            /** @description Số trường đã tổng hợp: Schools that it takes in. */
            schoolCount: number;
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Cộng. */
            totals: components["schemas"]["StaffingTotals"];
        };
        /** @description A provincial report's id. */
        ProvincialReportId: string;
        ProvincialReportList: {
            /** @description Các báo cáo. */
            data: components["schemas"]["ProvincialReport"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A figure that the school knows better. At least one of the two. */
        ReportCorrection: {
            /** @description Hiện có. */
            actual?: components["schemas"]["TeacherCount"];
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Định mức. */
            norm?: components["schemas"]["TeacherCount"];
            /** @description Lý do: Why. */
            reason: string;
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
        };
        /** @description A staffing report's id. */
        ReportId: string;
        /** @description Norm and teachers in post of one level and subject; without a subject: class teachers and the Young Pioneers lead. */
        ReportPosition: {
            /** @description Hiện có. */
            actual: components["schemas"]["TeacherCount"];
            /** @description Hiện có theo CSDL. */
            computedActual?: components["schemas"]["TeacherCount"];
            /** @description Định mức tính được. */
            computedNorm?: components["schemas"]["TeacherCount"];
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Định mức. */
            norm: components["schemas"]["TeacherCount"];
            /** @description Lý do điều chỉnh: Why the school corrected it. */
            reason?: string;
            /** @description Thiếu. */
            shortage: components["schemas"]["TeacherCount"];
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Thừa. */
            surplus: components["schemas"]["TeacherCount"];
        };
        /**
         * @description Where a report is.
         * @enum {string}
         */
        ReportStatus: "draft" | "submitted" | "returned" | "approved" | "reported";
        /** @description A part of the school and the teachers that the norm gives it. */
        ReportUnit: {
            /** @description Số lớp: By the registry. */
            classes: number;
            /** @description Loại lớp. */
            kind: components["schemas"]["ClassKind"];
            /** @description Số học sinh: By the registry. */
            learners: number;
            /** @description Cấp học. */
            level: components["schemas"]["NormLevel"];
            /** @description Định mức. */
            teachers: components["schemas"]["TeacherCount"];
        };
        /** @description A school's id, see the registry. */
        SchoolId: string;
        /** @description A school year, named by the two calendar years it touches. */
        SchoolYear: string;
        SetStaffingQuotas: {
            /** @description Biên chế theo vị trí: All of the school. */
            quotas: components["schemas"]["StaffingQuota"][];
        };
        /** @description A part of a whole. */
        Share: {
            /** @description Mẫu số: Below the line. */
            denominator: number;
            /** @description Tử số: Above the line. */
            numerator: number;
        };
        /** @description A paper that somebody signed, kept by the school. */
        SignedPaper: {
            /** @description Số, ký hiệu: Its number in the files of the school. */
            reference: string;
            /** @description Ngày ký. */
            signedOn: components["schemas"]["Date"];
        };
        /** @description A staff member's id, see the registry. */
        StaffId: string;
        /** @description A coming year over several schools. */
        StaffingForecast: {
            /** @description Còn làm việc. */
            actual: components["schemas"]["TeacherCount"];
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Định mức. */
            norm: components["schemas"]["TeacherCount"];
            /** @description Tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Số trường: Schools with this level and subject. */
            schoolCount: number;
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Thiếu. */
            shortage: components["schemas"]["TeacherCount"];
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Thừa. */
            surplus: components["schemas"]["TeacherCount"];
        };
        StaffingForecastList: {
            /** @description Dự báo. */
            data: components["schemas"]["StaffingForecast"][];
        };
        /** @description Surplus and shortage over several schools. */
        StaffingGap: {
            /** @description Hiện có. */
            actual: components["schemas"]["TeacherCount"];
            /** @description Xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Định mức. */
            norm: components["schemas"]["TeacherCount"];
            /** @description Tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Số trường: Schools with this level and subject. */
            schoolCount: number;
            /** @description Thiếu. */
            shortage: components["schemas"]["TeacherCount"];
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Thừa. */
            surplus: components["schemas"]["TeacherCount"];
        };
        StaffingGapList: {
            /** @description Thừa, thiếu. */
            data: components["schemas"]["StaffingGap"][];
        };
        /** @description Norms in force from a day on. */
        StaffingNorm: {
            /** @description Mã định mức. */
            id: components["schemas"]["NormId"];
            /** @description Căn cứ pháp lý: The texts. */
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description Các cấp học: By level. */
            levels: components["schemas"]["LevelNorm"][];
            /** @description Hiệu lực từ. */
            validFrom: components["schemas"]["Date"];
            /** @description Hiệu lực đến. */
            validTo?: components["schemas"]["Date"];
        };
        StaffingNormList: {
            /** @description Các định mức. */
            data: components["schemas"]["StaffingNorm"][];
        };
        /** @description Posts of one level and subject. */
        StaffingPosition: {
            /** @description Hiện có. */
            actual: components["schemas"]["TeacherCount"];
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Biên chế được giao: Absent when none was set. */
            quota?: number;
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
        };
        StaffingPositionList: {
            /** @description Các vị trí. */
            data: components["schemas"]["StaffingPosition"][];
        };
        /** @description What is allotted for a level and subject; without a subject: class teachers and the Young Pioneers lead. */
        StaffingQuota: {
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Biên chế được giao: How many posts. */
            teachers: number;
        };
        /** @description Surplus and shortage of teachers of a school in a year. */
        StaffingReport: {
            /** @description Xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /**
             * @description Cách tính lớp: Whether the norm comes from learners or, for small schools, from real classes.
             * @enum {string}
             */
            countBy: "learners" | "classes";
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Dự báo: The coming school years, from that of the report. */
            forecast: components["schemas"]["ForecastPosition"][];
            /** @description Quá trình: Steps, the first one first. */
            history: components["schemas"]["HistoryStep"][];
            /** @description Mã báo cáo. */
            id: components["schemas"]["ReportId"];
            /** @description Mã định mức. */
            normId: components["schemas"]["NormId"];
            /** @description Thêm mỗi trường: The Young Pioneers lead. */
            perSchool: number;
            /** @description Các vị trí: By level and subject. */
            positions: components["schemas"]["ReportPosition"][];
            /** @description Tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Ý kiến của Sở: Why it came back. */
            remark?: string;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Trạng thái. */
            status: components["schemas"]["ReportStatus"];
            /** @description Cộng. */
            totals: components["schemas"]["StaffingTotals"];
            /** @description Quy mô: The parts of the school. */
            units: components["schemas"]["ReportUnit"][];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Vùng. */
            zone: components["schemas"]["StaffingZone"];
        };
        /** @description A report was approved. */
        StaffingReportApprovedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["StaffingReportEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.staffing-report.approved";
        };
        /** @description What an event of a report says. */
        StaffingReportEventData: {
            /** @description Tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Báo cáo. */
            reportId: components["schemas"]["ReportId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        StaffingReportList: {
            /** @description Các báo cáo. */
            data: components["schemas"]["StaffingReportSummary"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A report went to the ministry. */
        StaffingReportReportedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["StaffingReportEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.staffing-report.reported";
        };
        /** @description A report came back. */
        StaffingReportReturnedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["StaffingReportEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.staffing-report.returned";
        };
        /** @description A school confirmed its report. */
        StaffingReportSubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["StaffingReportEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.staffing-report.submitted";
        };
        /** @description A report in a list. */
        StaffingReportSummary: {
            /** @description Xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Mã báo cáo. */
            id: components["schemas"]["ReportId"];
            /** @description Tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Trạng thái. */
            status: components["schemas"]["ReportStatus"];
            /** @description Cộng. */
            totals: components["schemas"]["StaffingTotals"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description Sums. A surplus of one subject does not cover the shortage of another. */
        StaffingTotals: {
            /** @description Hiện có. */
            actual: components["schemas"]["TeacherCount"];
            /** @description Định mức. */
            norm: components["schemas"]["TeacherCount"];
            /** @description Thiếu. */
            shortage: components["schemas"]["TeacherCount"];
            /** @description Thừa. */
            surplus: components["schemas"]["TeacherCount"];
        };
        /**
         * @description Code list `staffing-zone`: 1 communes of areas II and III, extremely difficult, island, border, safe zone; 2 communes of area I; 3 the rest.
         * @enum {string}
         */
        StaffingZone: "1" | "2" | "3";
        /** @description Code list `subjects`. */
        SubjectCode: string;
        SubmitEvaluationObjection: {
            /** @description Văn bản đã ký. */
            paper?: components["schemas"]["SignedPaper"];
            /** @description Lý do: In the words of the teacher. */
            reason: string;
        };
        SubmitPrincipalAssessment: {
            /** @description Các tiêu chí: All of them, each once. */
            criteria: components["schemas"]["CriterionAssessment"][];
            /** @description Nhận xét: In words. */
            remark?: string;
        };
        SubmitSelfAssessment: {
            /** @description Các tiêu chí: All of them, each once. */
            criteria: components["schemas"]["CriterionAssessment"][];
            /** @description Văn bản đã ký. */
            paper?: components["schemas"]["SignedPaper"];
        };
        SubmitTransferConsent: {
            /**
             * @description Trả lời: What the teacher answers.
             * @enum {string}
             */
            decision: "agreed" | "declined";
            /** @description Văn bản đã ký. */
            paper?: components["schemas"]["SignedPaper"];
            /** @description Lý do: In the words of the teacher. */
            reason?: string;
        };
        /** @description A number of teachers, exact, with up to two decimals. */
        TeacherCount: string;
        /** @description One of the criteria. */
        TeacherCriterion: {
            /** @description Số. */
            number: components["schemas"]["CriterionNumber"];
            /** @description Tiêu chuẩn: The standard that it belongs to. */
            standard: number;
            /** @description Tên. */
            title: components["schemas"]["LocalizedText"];
        };
        /** @description The evaluation of a teacher in a year. */
        TeacherEvaluation: {
            /** @description Lúc công bố. */
            announcedAt?: components["schemas"]["Instant"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Tiêu chí cần phấn đấu: Criteria that keep the teacher from the next level. */
            holdingBack?: components["schemas"]["CriterionNumber"][];
            /** @description Mã đánh giá. */
            id: components["schemas"]["EvaluationId"];
            /** @description Kiến nghị. */
            objection?: components["schemas"]["EvaluationObjection"];
            /** @description Xếp loại. */
            overall?: components["schemas"]["EvaluationLevel"];
            /** @description Ý kiến đồng nghiệp. */
            peers: components["schemas"]["PeerSummary"];
            /** @description Hiệu trưởng đánh giá. */
            principalAssessment?: components["schemas"]["Assessment"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Tự đánh giá. */
            selfAssessment?: components["schemas"]["Assessment"];
            /** @description Giáo viên. */
            staffId: components["schemas"]["StaffId"];
            /** @description Mã chuẩn. */
            standardId: components["schemas"]["NormId"];
            /** @description Trạng thái. */
            status: components["schemas"]["EvaluationStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        TeacherEvaluationList: {
            /** @description Các đánh giá. */
            data: components["schemas"]["TeacherEvaluation"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A professional standard of teachers and what an overall level needs. */
        TeacherStandard: {
            /** @description Các tiêu chí: In order. */
            criteria: components["schemas"]["TeacherCriterion"][];
            /** @description Mã chuẩn. */
            id: components["schemas"]["NormId"];
            /** @description Căn cứ pháp lý: The texts. */
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description Số ý kiến đồng nghiệp tối thiểu: How many peers are heard before the principal. */
            minimumPeerAssessments: number;
            /** @description Các tiêu chí bắt buộc đạt mức: They must reach the level themselves. */
            requiredCriteria: components["schemas"]["CriterionNumber"][];
            /** @description Tỉ lệ tiêu chí phải đạt mức. */
            requiredShare: components["schemas"]["Share"];
            /** @description Các tiêu chuẩn: In order. */
            standards: components["schemas"]["TeacherStandardPart"][];
            /** @description Hiệu lực từ. */
            validFrom: components["schemas"]["Date"];
        };
        TeacherStandardList: {
            /** @description Các chuẩn. */
            data: components["schemas"]["TeacherStandard"][];
        };
        /** @description One of the standards. */
        TeacherStandardPart: {
            /** @description Số: Its number. */
            number: number;
            /** @description Tên. */
            title: components["schemas"]["LocalizedText"];
        };
        /**
         * @description A level of general or preschool education.
         * @enum {string}
         */
        TeachingLevel: "nursery" | "kindergarten" | "primary" | "lower-secondary" | "upper-secondary";
        /** @description The answer of the teacher. */
        TransferConsent: {
            /** @description Lúc. */
            at: components["schemas"]["Instant"];
            /**
             * @description Trả lời: What it is.
             * @enum {string}
             */
            decision: "agreed" | "declined";
            /**
             * @description Hình thức: Signed in, or on paper.
             * @enum {string}
             */
            givenBy: "person" | "paper";
        };
        /** @description A proposal to move a teacher. */
        TransferProposal: {
            /** @description Ý kiến của giáo viên. */
            consent?: components["schemas"]["TransferConsent"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Ngày có hiệu lực. */
            effectiveOn?: components["schemas"]["Date"];
            /** @description Trường đi. */
            fromSchoolId: components["schemas"]["SchoolId"];
            /** @description Quá trình: Steps, the first one first. */
            history: components["schemas"]["HistoryStep"][];
            /** @description Mã đề xuất. */
            id: components["schemas"]["ProposalId"];
            /** @description Cấp học. */
            level: components["schemas"]["TeachingLevel"];
            /** @description Lý do: Why it is proposed. */
            reason: string;
            /** @description Giáo viên. */
            staffId: components["schemas"]["StaffId"];
            /** @description Trạng thái. */
            status: components["schemas"]["ProposalStatus"];
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Trường đến. */
            toSchoolId: components["schemas"]["SchoolId"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description The receiving school accepted the teacher. */
        TransferProposalAcceptedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.accepted";
        };
        /** @description The department took a proposal back. */
        TransferProposalCancelledEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.cancelled";
        };
        /** @description A teacher has moved. */
        TransferProposalCompletedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.completed";
        };
        /** @description The teacher agreed. */
        TransferProposalConsentedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.consented";
        };
        /** @description The teacher declined. */
        TransferProposalDeclinedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.declined";
        };
        /** @description What an event of a proposal says. */
        TransferProposalEventData: {
            /** @description Trường đi. */
            fromSchoolId: components["schemas"]["SchoolId"];
            /** @description Đề xuất. */
            proposalId: components["schemas"]["ProposalId"];
            /** @description Giáo viên. */
            staffId: components["schemas"]["StaffId"];
            /** @description Trường đến. */
            toSchoolId: components["schemas"]["SchoolId"];
        };
        TransferProposalList: {
            /** @description Các đề xuất. */
            data: components["schemas"]["TransferProposal"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A transfer was proposed. */
        TransferProposalProposedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.proposed";
        };
        /** @description The receiving school refused the teacher. */
        TransferProposalRefusedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.refused";
        };
        /** @description The leaving school released the teacher. */
        TransferProposalReleasedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["TransferProposalEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "workforce.transfer-proposal.released";
        };
        UpdateStaffingReport: {
            /** @description Các điều chỉnh: Each with its reason. */
            corrections: components["schemas"]["ReportCorrection"][];
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
    getEvaluationStatistics: {
        parameters: {
            query: {
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
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvaluationStatistics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createNormEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNormEvaluation"];
            };
        };
        responses: {
            /** @description The norm and how it came about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NormEvaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listStaffingNorms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The norms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingNormList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getStaffingNorm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the norm. */
                normId: components["schemas"]["NormId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The norm. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingNorm"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listProvincialStaffingReports: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description In this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description Of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
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
                    "application/json": components["schemas"]["ProvincialReportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createProvincialStaffingReport: {
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
                "application/json": components["schemas"]["CreateProvincialReport"];
            };
        };
        responses: {
            /** @description The province was reported. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvincialReport"];
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
    getProvincialStaffingReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The provincial report's id. */
                provincialReportId: components["schemas"]["ProvincialReportId"];
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
                    "application/json": components["schemas"]["ProvincialReport"];
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
    listStaffingPositions: {
        parameters: {
            query: {
                /** @description The school year. */
                schoolYear: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path: {
                /** @description The school's id. */
                schoolId: components["schemas"]["SchoolId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The positions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingPositionList"];
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
    setStaffingQuotas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The school's id. */
                schoolId: components["schemas"]["SchoolId"];
                /** @description The school year. */
                schoolYear: components["schemas"]["SchoolYear"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetStaffingQuotas"];
            };
        };
        responses: {
            /** @description The positions as they are now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingPositionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listStaffingForecasts: {
        parameters: {
            query: {
                /** @description Of this level only. */
                level?: components["schemas"]["TeachingLevel"];
                /** @description In this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description The school year of the reports. */
                reportYear: components["schemas"]["SchoolYear"];
                /** @description Of this subject only. */
                subject?: components["schemas"]["SubjectCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingForecastList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listStaffingGaps: {
        parameters: {
            query: {
                /** @description Apart by commune too. */
                byCommune?: boolean;
                /** @description In this commune only. */
                communeCode?: components["schemas"]["CommuneCode"];
                /** @description Of this level only. */
                level?: components["schemas"]["TeachingLevel"];
                /** @description In this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description The school year of the reports. */
                schoolYear: components["schemas"]["SchoolYear"];
                /** @description Of this subject only. */
                subject?: components["schemas"]["SubjectCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingGapList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listStaffingReports: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description In this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
                /** @description In this status only. */
                status?: components["schemas"]["ReportStatus"];
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
                    "application/json": components["schemas"]["StaffingReportList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createStaffingReport: {
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
                "application/json": components["schemas"]["CreateStaffingReport"];
            };
        };
        responses: {
            /** @description The report was drafted. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingReport"];
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
    getStaffingReport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The report's id. */
                reportId: components["schemas"]["ReportId"];
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
                    "application/json": components["schemas"]["StaffingReport"];
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
    deleteStaffingReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report's id. */
                reportId: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateStaffingReport: {
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
                /** @description The report's id. */
                reportId: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStaffingReport"];
            };
        };
        responses: {
            /** @description The report as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingReport"];
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
    decideStaffingReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report's id. */
                reportId: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideStaffingReport"];
            };
        };
        responses: {
            /** @description The report as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingReport"];
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
    submitStaffingReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The report's id. */
                reportId: components["schemas"]["ReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffingReport"];
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
    listTeacherEvaluations: {
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
                /** @description Of this teacher only. */
                staffId?: components["schemas"]["StaffId"];
                /** @description In this status only. */
                status?: components["schemas"]["EvaluationStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of evaluations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createTeacherEvaluation: {
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
                "application/json": components["schemas"]["CreateTeacherEvaluation"];
            };
        };
        responses: {
            /** @description The evaluation was opened. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluation"];
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
    getTeacherEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation's id. */
                evaluationId: components["schemas"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluation"];
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
    publishTeacherEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation's id. */
                evaluationId: components["schemas"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The evaluation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluation"];
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
    submitEvaluationObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation's id. */
                evaluationId: components["schemas"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitEvaluationObjection"];
            };
        };
        responses: {
            /** @description The evaluation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluation"];
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
    decideEvaluationObjection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation's id. */
                evaluationId: components["schemas"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideEvaluationObjection"];
            };
        };
        responses: {
            /** @description The evaluation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluation"];
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
    createPeerAssessment: {
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
                /** @description The evaluation's id. */
                evaluationId: components["schemas"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePeerAssessment"];
            };
        };
        responses: {
            /** @description The view was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerAssessmentReceipt"];
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
    submitPrincipalAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation's id. */
                evaluationId: components["schemas"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPrincipalAssessment"];
            };
        };
        responses: {
            /** @description The evaluation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluation"];
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
    submitSelfAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The evaluation's id. */
                evaluationId: components["schemas"]["EvaluationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitSelfAssessment"];
            };
        };
        responses: {
            /** @description The evaluation as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherEvaluation"];
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
    listTeacherStandards: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The standards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeacherStandardList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listStaffTransferProposals: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Of this teacher only. */
                staffId?: components["schemas"]["StaffId"];
                /** @description In this status only. */
                status?: components["schemas"]["ProposalStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of proposals. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposalList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createStaffTransferProposal: {
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
                "application/json": components["schemas"]["CreateTransferProposal"];
            };
        };
        responses: {
            /** @description The transfer was proposed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposal"];
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
    getStaffTransferProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal's id. */
                proposalId: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposal"];
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
    decideStaffAcceptance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal's id. */
                proposalId: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideStaffAcceptance"];
            };
        };
        responses: {
            /** @description The proposal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposal"];
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
    cancelStaffTransferProposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal's id. */
                proposalId: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelTransferProposal"];
            };
        };
        responses: {
            /** @description The proposal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposal"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    submitTransferConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal's id. */
                proposalId: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitTransferConsent"];
            };
        };
        responses: {
            /** @description The proposal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposal"];
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
    submitStaffRelease: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The proposal's id. */
                proposalId: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The proposal as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferProposal"];
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
