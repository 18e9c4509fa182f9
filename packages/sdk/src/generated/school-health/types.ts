// Generated from openapi/school-health.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    catchUpListReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A catch-up list is ready
         * @description The school asks the guardians next.
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
                    "application/json": components["schemas"]["CatchUpListReadyEvent"];
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
    healthCheckCorrected: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A health check was corrected
         * @description Ids only.
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
                    "application/json": components["schemas"]["HealthCheckCorrectedEvent"];
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
    healthCheckRecorded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A health check was recorded
         * @description Fetch it for what was found; this message holds ids only.
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
                    "application/json": components["schemas"]["HealthCheckRecordedEvent"];
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
    healthCheckRoundCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A round of health checks was closed
         * @description Ids only.
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
                    "application/json": components["schemas"]["HealthCheckRoundCompletedEvent"];
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
    healthConsentGranted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guardian consented
         * @description Once to the application that the consent is about, with `learnerId`; once to all that reach the school, without. Ids only.
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
                    "application/json": components["schemas"]["HealthConsentGrantedEvent"];
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
    healthConsentRefused: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guardian refused
         * @description Once to the application that the consent is about, with `learnerId`; once to all that reach the school, without. Ids only.
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
                    "application/json": components["schemas"]["HealthConsentRefusedEvent"];
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
    healthConsentWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A guardian withdrew a consent
         * @description Whoever holds health data on the ground of it deletes it. Once to the application that the consent is about, with `learnerId`; once to all that reach the school, without. Ids only.
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
                    "application/json": components["schemas"]["HealthConsentWithdrawnEvent"];
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
    healthNoticesSent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notices to parents were sent
         * @description The school's application shows them to the guardians; see `listHealthNotices`.
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
                    "application/json": components["schemas"]["HealthNoticesSentEvent"];
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
    immunisationCheckSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The health station has the list
         * @description The commune's health station brings the records up to date next.
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
                    "application/json": components["schemas"]["ImmunisationCheckSubmittedEvent"];
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
    immunisationRecorded: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dose was recorded
         * @description Ids only.
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
                    "application/json": components["schemas"]["ImmunisationRecordedEvent"];
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
    immunisationWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dose was withdrawn
         * @description It had been entered in error. Ids only.
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
                    "application/json": components["schemas"]["ImmunisationWithdrawnEvent"];
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
        /** @description A missing dose on a catch-up list. */
        CatchUpDose: {
            /** @description Tiêm được từ ngày. */
            earliest: components["schemas"]["Date"];
            /** @description Mã mũi tiêm bù. */
            id: components["schemas"]["CatchUpDoseId"];
            /** @description Đợt rà soát. */
            immunisationCheckId: components["schemas"]["ImmunisationCheckId"];
            /** @description Mũi đã tiêm. */
            immunisationDoseId?: components["schemas"]["ImmunisationDoseId"];
            /** @description Tên mũi tiêm. */
            label: components["schemas"]["LocalizedText"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Mũi thứ. */
            number: components["schemas"]["DoseNumber"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Loạt mũi tiêm. */
            series: components["schemas"]["VaccineSeries"];
            /** @description Trạng thái. */
            status: components["schemas"]["CatchUpStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description The id of a dose on a catch-up list. */
        CatchUpDoseId: string;
        CatchUpDoseList: {
            /** @description Các mũi tiêm bù. */
            data: components["schemas"]["CatchUpDose"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A catch-up list is ready. */
        CatchUpListReadyEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ImmunisationCheckEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.catch-up-list.ready";
        };
        /**
         * @description Where a missing dose stands.
         * @enum {string}
         */
        CatchUpStatus: "awaiting-consent" | "consented" | "refused" | "given" | "contraindicated";
        /** @description A class's id. */
        ClassId: string;
        /** @description An application's id. */
        ClientId: string;
        /** @description A commune or ward since 1 July 2025. */
        CommuneCode: string;
        /**
         * @description What is decided on.
         * @enum {string}
         */
        ConsentPurpose: "data-sharing" | "immunisation";
        /**
         * @description Where the decision stands.
         * @enum {string}
         */
        ConsentStatus: "granted" | "refused" | "withdrawn";
        /** @description Figures; what could tell a child apart is absent. */
        CoverageFigures: {
            /** @description Số trẻ: Children in the first year of kindergarten and in grade 1. */
            children?: number;
            /** @description Số trẻ tiêm đủ: With every dose that is open. */
            complete?: number;
            /** @description Tỷ lệ tiêm đủ (%): Percent. */
            completePercent?: number;
            /** @description Đã ẩn số liệu nhỏ: Figures were left out, so that no child can be told apart. */
            isSuppressed?: boolean;
            /** @description Số trẻ chưa tiêm mũi nào: With no dose at all. */
            zeroDose?: number;
            /** @description Tỷ lệ chưa tiêm (%): Percent. */
            zeroDosePercent?: number;
        };
        /** @description A class, a school, a commune or a province. */
        CoverageRow: {
            /** @description Số trẻ: Children in the first year of kindergarten and in grade 1. */
            children?: number;
            /** @description Số trẻ tiêm đủ: With every dose that is open. */
            complete?: number;
            /** @description Tỷ lệ tiêm đủ (%): Percent. */
            completePercent?: number;
            /** @description Theo mũi tiêm: Doses that enough children are due for. */
            doses?: components["schemas"]["DoseCoverage"][];
            /** @description Mã nhóm: The class's or school's id, the commune's or province's code. */
            id: string;
            /** @description Đã ẩn số liệu nhỏ: Figures were left out, so that no child can be told apart. */
            isSuppressed?: boolean;
            /** @description Số trẻ chưa tiêm mũi nào: With no dose at all. */
            zeroDose?: number;
            /** @description Tỷ lệ chưa tiêm (%): Percent. */
            zeroDosePercent?: number;
        };
        CreateHealthCheck: {
            /** @description Người hoặc đơn vị khám. */
            checkedBy?: components["schemas"]["PlaceName"];
            /** @description Ngày khám. */
            checkedOn: components["schemas"]["Date"];
            /** @description Kết quả khám. */
            findings: components["schemas"]["CreateHealthFindings"];
            /** @description Đợt khám. */
            healthCheckRoundId?: components["schemas"]["HealthCheckRoundId"];
            /**
             * @description Đã đo lại: Height and weight were measured twice: rare values are taken.
             * @default false
             */
            isRemeasured?: boolean;
            /** @description Loại lần khám. */
            kind: components["schemas"]["HealthCheckKind"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
        };
        CreateHealthCheckCorrection: {
            /** @description Kết quả khám. */
            findings: components["schemas"]["CreateHealthFindings"];
            /**
             * @description Đã đo lại: Height and weight were measured twice: rare values are taken.
             * @default false
             */
            isRemeasured?: boolean;
            /** @description Lý do sửa. */
            reason: components["schemas"]["Reason"];
            /** @description Lần sửa: The revision that is corrected. */
            revision: number;
        };
        CreateHealthCheckRound: {
            /** @description Ngày khám. */
            heldOn: components["schemas"]["Date"];
            /** @description Loại đợt khám. */
            kind: components["schemas"]["HealthCheckRoundKind"];
            /** @description Đơn vị khám. */
            provider?: components["schemas"]["PlaceName"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        CreateHealthConsent: {
            /** @description Mũi tiêm bù: Needed with `immunisation`, and only then. */
            catchUpDoseId?: components["schemas"]["CatchUpDoseId"];
            /** @description Ứng dụng: Needed with `data-sharing`, and only then. */
            clientId?: components["schemas"]["ClientId"];
            /**
             * @description Ý kiến: What the guardian decides.
             * @enum {string}
             */
            decision: "granted" | "refused";
            /** @description Hết hạn: Last day; only with `data-sharing`. */
            expiresOn?: components["schemas"]["Date"];
            /** @description Người giám hộ: Who signed the paper form; a guardian who signed in leaves it out. */
            guardianId?: components["schemas"]["GuardianId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Mục đích. */
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Lý do. */
            reason?: components["schemas"]["Reason"];
        };
        /** @description What was found; what was not looked at is absent. */
        CreateHealthFindings: {
            /** @description Biết bơi: Whether the learner can swim. */
            canSwim?: boolean;
            /** @description Huyết áp tâm trương (mmHg): Diastolic blood pressure. */
            diastolicMmHg?: number;
            /** @description Bệnh về mắt: What was found with the eyes. */
            eyeDisease?: 'none' | 'myopia' | 'hyperopia' | 'astigmatism' | 'strabismus' | 'trachoma' | 'other' | (string & {});
            /** @description Thị lực mắt trái (/10): Tenths, as the chart says. */
            eyesightLeft?: number;
            /** @description Thị lực mắt phải (/10): Tenths, as the chart says. */
            eyesightRight?: number;
            /** @description Nhịp tim (lần/phút): Beats a minute. */
            heartRate?: number;
            /** @description Chiều cao (cm): Centimetres; lying under two years, standing from then on. */
            heightCm?: number;
            /** @description Sức khoẻ tâm thần: No diagnosis: whether somebody should look again. */
            mentalHealth?: 'normal' | 'to-be-watched' | 'referred' | (string & {});
            /** @description Cột sống: What was found with the spine. */
            spine?: 'normal' | 'scoliosis' | 'kyphosis' | 'lordosis' | 'other' | (string & {});
            /** @description Huyết áp tâm thu (mmHg): Systolic blood pressure. */
            systolicMmHg?: number;
            /** @description Răng hàm mặt: What was found with the teeth. */
            teeth?: 'normal' | 'decayed' | 'gum-disease' | 'malocclusion' | 'other' | (string & {});
            /** @description Đeo kính khi đo: Whether eyesight was taken with glasses. */
            wearsGlasses?: boolean;
            /** @description Cân nặng (kg): Kilograms. */
            weightKg?: number;
        };
        CreateImmunisationCheck: {
            /** @description Các khối. */
            grades: components["schemas"]["EntryGrade"][];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        CreateImmunisationDose: {
            /** @description Mũi tiêm bù. */
            catchUpDoseId?: components["schemas"]["CatchUpDoseId"];
            /** @description Ngày tiêm: Needed with `given`, and only then. */
            givenOn?: components["schemas"]["Date"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Số lô. */
            lot?: components["schemas"]["Lot"];
            /** @description Mũi thứ. */
            number: components["schemas"]["DoseNumber"];
            /** @description Nơi tiêm. */
            place?: components["schemas"]["PlaceName"];
            /** @description Loạt mũi tiêm. */
            series: components["schemas"]["VaccineSeries"];
            /** @description Nguồn thông tin. */
            source: components["schemas"]["DoseSource"];
            /**
             * @description Tình trạng: A refusal is the guardian's own: see `createHealthConsent`.
             * @enum {string}
             */
            status: "given" | "contraindicated" | "unknown";
            /** @description Vắc xin. */
            vaccine?: components["schemas"]["VaccineCode"];
        };
        /** @description CVX, for exchange (unverified against the newest table). */
        CvxCode: string;
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description Coverage of one dose. */
        DoseCoverage: {
            /** @description Số trẻ đã tiêm: Children to whom it was given. */
            given?: number;
            /** @description Mũi thứ. */
            number: components["schemas"]["DoseNumber"];
            /** @description Tỷ lệ (%): Percent. */
            percent?: number;
            /** @description Loạt mũi tiêm. */
            series: components["schemas"]["VaccineSeries"];
            /** @description Số trẻ đến lịch: Children for whom it is open. */
            target?: number;
        };
        /** @description Which dose of its series. */
        DoseNumber: number;
        /** @description Where it is known from. */
        DoseSource: 'parent-book' | 'school-record' | 'commune-health-station' | 'immunisation-system' | 'guardian' | (string & {});
        /**
         * @description Code list `immunisation-dose-state`.
         * @enum {string}
         */
        DoseStatus: "due" | "given" | "overdue" | "contraindicated" | "refused" | "unknown";
        /** @description A learner whose height and weight are due. */
        DueHealthCheck: {
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Đến hạn từ ngày. */
            dueOn: components["schemas"]["Date"];
            /** @description Chu kỳ (tháng): Months between two measurements at that age. */
            everyMonths: number;
            /** @description Chưa thông báo cho cha mẹ: The guardians were not told in this school year. */
            isNoticeDue: boolean;
            /** @description Lần đo gần nhất: Absent for whoever was never measured. */
            lastMeasuredOn?: components["schemas"]["Date"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        DueHealthCheckList: {
            /** @description Các học sinh đến hạn. */
            data: components["schemas"]["DueHealthCheck"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Grades whose immunisation history is checked.
         * @enum {string}
         */
        EntryGrade: "k1" | "k2" | "k3" | "1";
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
        /** @description A link of a bundle. */
        FhirBundleLink: {
            /**
             * @description Quan hệ: `next` where there is more.
             * @enum {string}
             */
            relation: "self" | "next";
            /**
             * Format: uri
             * @description Địa chỉ: Absolute.
             */
            url: string;
        };
        /** @description What the facade can do (FHIR R4 `CapabilityStatement`). */
        FhirCapabilityStatement: {
            /** @description Ngày. */
            date: components["schemas"]["Date"];
            /**
             * @description Phiên bản FHIR.
             * @constant
             */
            fhirVersion: "4.0.1";
            /** @description Định dạng: Media types. */
            format: string[];
            /** @description Triển khai. */
            implementation?: components["schemas"]["FhirImplementation"];
            /**
             * @description Kiểu.
             * @constant
             */
            kind: "instance";
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "CapabilityStatement";
            /** @description Giao diện. */
            rest: components["schemas"]["FhirRest"][];
            /**
             * @description Trạng thái.
             * @constant
             */
            status: "active";
        };
        /** @description A concept (FHIR `CodeableConcept`). */
        FhirCodeableConcept: {
            /** @description Các mã. */
            coding?: components["schemas"]["FhirCoding"][];
            /** @description Văn bản: In plain words. */
            text?: string;
        };
        /** @description A LOINC code. */
        FhirCodeToken: string;
        /** @description A code of a system (FHIR `Coding`). */
        FhirCoding: {
            /** @description Mã: The code. */
            code?: string;
            /** @description Tên hiển thị: Its name. */
            display?: string;
            /** @description Hệ mã: The code system. */
            system?: string;
        };
        /** @description A date of a recommendation. */
        FhirDateCriterion: {
            /** @description Loại ngày. */
            code: components["schemas"]["FhirCodeableConcept"];
            /** @description Ngày. */
            value: components["schemas"]["Date"];
        };
        /** @description A name (FHIR `HumanName`). */
        FhirHumanName: {
            /** @description Họ: Absent where the name has none. */
            family?: string;
            /** @description Tên đệm và tên: Middle names and given name, in the order of writing. */
            given?: string[];
            /** @description Họ và tên: As it is written. */
            text: string;
        };
        /** @description An identifier (FHIR `Identifier`). */
        FhirIdentifier: {
            /** @description Hệ định danh: Who gives it out. */
            system: string;
            /** @description Cách dùng: `official` for the national one. */
            use?: string;
            /** @description Giá trị: The identifier. */
            value: string;
        };
        /** @description A dose on record (FHIR R4 `Immunization`). */
        FhirImmunization: {
            /** @description Mã. */
            id: components["schemas"]["FhirImmunizationId"];
            /** @description Nơi tiêm. */
            location?: components["schemas"]["FhirReference"];
            /** @description Số lô: The lot. */
            lotNumber?: string;
            /** @description Ngày tiêm. */
            occurrenceDateTime?: components["schemas"]["Date"];
            /** @description Thời điểm: Where no day is known. */
            occurrenceString?: string;
            /** @description Học sinh. */
            patient: components["schemas"]["FhirReference"];
            /** @description Nguồn trực tiếp: Whether whoever gave it recorded it. */
            primarySource?: boolean;
            /** @description Lịch tiêm. */
            protocolApplied: components["schemas"]["FhirProtocolApplied"][];
            /** @description Nguồn thông tin. */
            reportOrigin?: components["schemas"]["FhirCodeableConcept"];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "Immunization";
            /**
             * @description Trạng thái: FHIR `ImmunizationStatusCodes`.
             * @enum {string}
             */
            status: "completed" | "entered-in-error" | "not-done";
            /** @description Lý do không tiêm. */
            statusReason?: components["schemas"]["FhirCodeableConcept"];
            /** @description Vắc xin. */
            vaccineCode: components["schemas"]["FhirCodeableConcept"];
        };
        /** @description What a search found (FHIR R4 `Bundle`). */
        FhirImmunizationBundle: {
            /** @description Các tài nguyên: Absent when nothing was found: FHIR has no empty lists. */
            entry?: components["schemas"]["FhirImmunizationEntry"][];
            /** @description Liên kết. */
            link: components["schemas"]["FhirBundleLink"][];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "Bundle";
            /**
             * @description Kiểu.
             * @constant
             */
            type: "searchset";
        };
        /** @description An entry of a bundle. */
        FhirImmunizationEntry: {
            /**
             * Format: uri
             * @description Địa chỉ: Where it is read.
             */
            fullUrl: string;
            /** @description Tài nguyên. */
            resource: components["schemas"]["FhirImmunization"];
            /** @description Tìm kiếm. */
            search?: components["schemas"]["FhirSearchEntry"];
        };
        /** @description A dose as FHIR names it. */
        FhirImmunizationId: string;
        /** @description Where a learner stands in the schedule (FHIR R4 `ImmunizationRecommendation`). */
        FhirImmunizationRecommendation: {
            /** @description Tính đến ngày. */
            date: components["schemas"]["Date"];
            /** @description Mã. */
            id: components["schemas"]["FhirPatientId"];
            /** @description Học sinh. */
            patient: components["schemas"]["FhirReference"];
            /** @description Các khuyến nghị. */
            recommendation: components["schemas"]["FhirRecommendation"][];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "ImmunizationRecommendation";
        };
        /** @description What a search found (FHIR R4 `Bundle`). */
        FhirImmunizationRecommendationBundle: {
            /** @description Các tài nguyên: Absent when nothing was found: FHIR has no empty lists. */
            entry?: components["schemas"]["FhirImmunizationRecommendationEntry"][];
            /** @description Liên kết. */
            link: components["schemas"]["FhirBundleLink"][];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "Bundle";
            /**
             * @description Kiểu.
             * @constant
             */
            type: "searchset";
        };
        /** @description An entry of a bundle. */
        FhirImmunizationRecommendationEntry: {
            /**
             * Format: uri
             * @description Địa chỉ: Where it is read.
             */
            fullUrl: string;
            /** @description Tài nguyên. */
            resource: components["schemas"]["FhirImmunizationRecommendation"];
            /** @description Tìm kiếm. */
            search?: components["schemas"]["FhirSearchEntry"];
        };
        /** @description Where it runs. */
        FhirImplementation: {
            /** @description Mô tả: What runs here. */
            description: string;
            /**
             * Format: uri
             * @description Địa chỉ gốc: The base.
             */
            url?: string;
        };
        /** @description An interaction. */
        FhirInteraction: {
            /**
             * @description Thao tác: What can be done.
             * @enum {string}
             */
            code: "read" | "search-type";
        };
        /** @description A measurement (FHIR R4 `Observation`, LOINC). */
        FhirObservation: {
            /** @description Nhóm. */
            category?: components["schemas"]["FhirCodeableConcept"][];
            /** @description Loại. */
            code: components["schemas"]["FhirCodeableConcept"];
            /** @description Thành phần. */
            component?: components["schemas"]["FhirObservationComponent"][];
            /** @description Ngày đo. */
            effectiveDateTime: components["schemas"]["Date"];
            /** @description Mã. */
            id: components["schemas"]["FhirObservationId"];
            /** @description Kết luận. */
            interpretation?: components["schemas"]["FhirCodeableConcept"][];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "Observation";
            /**
             * @description Trạng thái: `corrected` after a correction.
             * @enum {string}
             */
            status: "final" | "corrected";
            /** @description Học sinh. */
            subject: components["schemas"]["FhirReference"];
            /** @description Giá trị. */
            valueQuantity?: components["schemas"]["FhirQuantity"];
        };
        /** @description What a search found (FHIR R4 `Bundle`). */
        FhirObservationBundle: {
            /** @description Các tài nguyên: Absent when nothing was found: FHIR has no empty lists. */
            entry?: components["schemas"]["FhirObservationEntry"][];
            /** @description Liên kết. */
            link: components["schemas"]["FhirBundleLink"][];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "Bundle";
            /**
             * @description Kiểu.
             * @constant
             */
            type: "searchset";
        };
        /** @description A part of an observation. */
        FhirObservationComponent: {
            /** @description Loại. */
            code: components["schemas"]["FhirCodeableConcept"];
            /** @description Giá trị. */
            valueQuantity: components["schemas"]["FhirQuantity"];
        };
        /** @description An entry of a bundle. */
        FhirObservationEntry: {
            /**
             * Format: uri
             * @description Địa chỉ: Where it is read.
             */
            fullUrl: string;
            /** @description Tài nguyên. */
            resource: components["schemas"]["FhirObservation"];
            /** @description Tìm kiếm. */
            search?: components["schemas"]["FhirSearchEntry"];
        };
        /** @description One measurement of a health check. */
        FhirObservationId: string;
        /** @description A school. */
        FhirOrganizationReference: string;
        /** @description A learner (FHIR R4 `Patient`). */
        FhirPatient: {
            /** @description Đang học: Whether the learner is enrolled. */
            active?: boolean;
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /**
             * @description Giới tính: FHIR `AdministrativeGender`.
             * @enum {string}
             */
            gender: "male" | "female" | "other" | "unknown";
            /** @description Mã. */
            id: components["schemas"]["FhirPatientId"];
            /** @description Định danh. */
            identifier?: components["schemas"]["FhirIdentifier"][];
            /** @description Trường. */
            managingOrganization?: components["schemas"]["FhirReference"];
            /** @description Họ và tên. */
            name: components["schemas"]["FhirHumanName"][];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "Patient";
        };
        /** @description What a search found (FHIR R4 `Bundle`). */
        FhirPatientBundle: {
            /** @description Các tài nguyên: Absent when nothing was found: FHIR has no empty lists. */
            entry?: components["schemas"]["FhirPatientEntry"][];
            /** @description Liên kết. */
            link: components["schemas"]["FhirBundleLink"][];
            /**
             * @description Loại tài nguyên.
             * @constant
             */
            resourceType: "Bundle";
            /**
             * @description Kiểu.
             * @constant
             */
            type: "searchset";
        };
        /** @description An entry of a bundle. */
        FhirPatientEntry: {
            /**
             * Format: uri
             * @description Địa chỉ: Where it is read.
             */
            fullUrl: string;
            /** @description Tài nguyên. */
            resource: components["schemas"]["FhirPatient"];
            /** @description Tìm kiếm. */
            search?: components["schemas"]["FhirSearchEntry"];
        };
        /** @description A learner as FHIR names it. */
        FhirPatientId: string;
        /** @description A patient. */
        FhirPatientReference: string;
        /** @description Which dose of which series. */
        FhirProtocolApplied: {
            /** @description Mũi thứ. */
            doseNumberPositiveInt: components["schemas"]["DoseNumber"];
            /** @description Loạt mũi tiêm: Code list `immunisation-series`. */
            series?: string;
            /** @description Bệnh phòng ngừa. */
            targetDisease?: components["schemas"]["FhirCodeableConcept"][];
        };
        /** @description A measured amount (FHIR `Quantity`). */
        FhirQuantity: {
            /** @description Mã đơn vị: For programs. */
            code?: string;
            /** @description Hệ đơn vị: UCUM. */
            system?: string;
            /** @description Đơn vị: For people. */
            unit?: string;
            /** @description Giá trị: The value. */
            value: number;
        };
        /** @description What is recommended about one dose. */
        FhirRecommendation: {
            /** @description Các ngày. */
            dateCriterion?: components["schemas"]["FhirDateCriterion"][];
            /** @description Mũi thứ. */
            doseNumberPositiveInt?: components["schemas"]["DoseNumber"];
            /** @description Tình trạng. */
            forecastStatus: components["schemas"]["FhirCodeableConcept"];
            /** @description Loạt mũi tiêm: Code list `immunisation-series`. */
            series?: string;
            /** @description Bệnh phòng ngừa. */
            targetDisease?: components["schemas"]["FhirCodeableConcept"];
            /** @description Vắc xin. */
            vaccineCode?: components["schemas"]["FhirCodeableConcept"][];
        };
        /** @description A reference (FHIR `Reference`). */
        FhirReference: {
            /** @description Tên hiển thị: In plain words. */
            display?: string;
            /** @description Tham chiếu: Relative to the base. */
            reference?: string;
        };
        /** @description The REST interface. */
        FhirRest: {
            /**
             * @description Vai trò.
             * @constant
             */
            mode: "server";
            /** @description Các tài nguyên. */
            resource: components["schemas"]["FhirRestResource"][];
            /** @description Bảo mật. */
            security?: components["schemas"]["FhirRestSecurity"];
        };
        /** @description What can be done with a resource type. */
        FhirRestResource: {
            /** @description Các thao tác. */
            interaction: components["schemas"]["FhirInteraction"][];
            /** @description Tham số tìm kiếm. */
            searchParam?: components["schemas"]["FhirSearchParam"][];
            /** @description Loại tài nguyên: A resource type. */
            type: string;
        };
        /** @description Security of the server. */
        FhirRestSecurity: {
            /** @description Bảo mật: How callers are known. */
            description?: string;
        };
        /** @description Why an entry is there. */
        FhirSearchEntry: {
            /**
             * @description Kiểu khớp.
             * @constant
             */
            mode: "match";
        };
        /** @description A search parameter. */
        FhirSearchParam: {
            /** @description Giải thích: What it does. */
            documentation?: string;
            /** @description Tên: As it is sent. */
            name: string;
            /**
             * @description Kiểu: FHIR `SearchParamType`.
             * @enum {string}
             */
            type: "token" | "reference" | "number" | "string";
        };
        /** @description A measurement judged. */
        GrowthAssessment: {
            /** @description Tháng tuổi: Whole months. */
            ageInMonths: number;
            /** @description BMI: kg/m². */
            bmi?: number;
            /** @description Lần khám. */
            healthCheckId: components["schemas"]["HealthCheckId"];
            /** @description Chiều cao (cm): Centimetres. */
            heightCm?: number;
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Ngày đo. */
            measuredOn: components["schemas"]["Date"];
            /** @description Đánh giá. */
            scores: components["schemas"]["GrowthScore"][];
            /** @description Cân nặng (kg): Kilograms. */
            weightKg?: number;
        };
        GrowthAssessmentList: {
            /** @description Các đánh giá. */
            data: components["schemas"]["GrowthAssessment"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description A chart of the World Health Organization.
         * @enum {string}
         */
        GrowthIndicator: "weight-for-age" | "height-for-age" | "bmi-for-age";
        /** @description Lines of a growth chart (WHO 2006 and 2007). */
        GrowthReference: {
            /** @description Chỉ số. */
            indicator: components["schemas"]["GrowthIndicator"];
            /** @description Các điểm: Ages without a table are left out. */
            points: components["schemas"]["GrowthReferencePoint"][];
            /**
             * @description Giới tính: Whose chart.
             * @enum {string}
             */
            sex: "female" | "male";
            /**
             * @description Đơn vị: Of the values.
             * @enum {string}
             */
            unit: "cm" | "kg" | "kg/m2";
        };
        /** @description Lines at one age. */
        GrowthReferencePoint: {
            /** @description Tháng tuổi: Age. */
            ageInMonths: number;
            /** @description Trung vị: The median. */
            median: number;
            /** @description −1 SD: At −1 standard deviation. */
            minus1: number;
            /** @description −2 SD: At −2 standard deviations. */
            minus2: number;
            /** @description −3 SD: At −3 standard deviations. */
            minus3: number;
            /** @description +1 SD: At +1 standard deviation. */
            plus1: number;
            /** @description +2 SD: At +2 standard deviations. */
            plus2: number;
            /** @description +3 SD: At +3 standard deviations. */
            plus3: number;
        };
        /** @description A measurement against the tables of the World Health Organization. */
        GrowthScore: {
            /** @description Chỉ số. */
            indicator: components["schemas"]["GrowthIndicator"];
            /** @description Kết luận. */
            label: components["schemas"]["LocalizedText"];
            /** @description Mức đánh giá: How it is judged. */
            level: 'severely-underweight' | 'underweight' | 'severely-stunted' | 'stunted' | 'very-tall' | 'severely-wasted' | 'wasted' | 'severely-thin' | 'thin' | 'normal' | 'risk-of-overweight' | 'overweight' | 'obese' | 'check-weight-for-height' | (string & {});
            /** @description Giá trị: Kilograms, centimetres or kg/m², as judged. */
            measurement: number;
            /** @description Trung vị: The median for sex and age. */
            median: number;
            /**
             * @description Chuẩn WHO: Standards of 2006 or reference of 2007.
             * @enum {string}
             */
            reference: "2006" | "2007";
            /** @description Z-score: Standard deviations from the median. */
            zScore: number;
        };
        /** @description A guardian's id. */
        GuardianId: string;
        /** @description What was found with one learner on one day, as it stands. */
        HealthCheck: {
            /** @description Người hoặc đơn vị khám. */
            checkedBy?: components["schemas"]["PlaceName"];
            /** @description Ngày khám. */
            checkedOn: components["schemas"]["Date"];
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Kết quả khám. */
            findings: components["schemas"]["HealthFindings"];
            /** @description Đánh giá tăng trưởng: Empty without height and weight, or without a sex that the tables know. */
            growth: components["schemas"]["GrowthScore"][];
            /** @description Đợt khám. */
            healthCheckRoundId?: components["schemas"]["HealthCheckRoundId"];
            /** @description Mã lần khám. */
            id: components["schemas"]["HealthCheckId"];
            /** @description Loại lần khám. */
            kind: components["schemas"]["HealthCheckKind"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Lúc ghi. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Lần sửa: 1 as first recorded. */
            revision: number;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A health check was corrected. */
        HealthCheckCorrectedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["HealthCheckEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.check.corrected";
        };
        HealthCheckEventData: {
            /** @description Lần khám. */
            healthCheckId: components["schemas"]["HealthCheckId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A health check's id. */
        HealthCheckId: string;
        /**
         * @description At the start of the year, during it, or only height and weight in between.
         * @enum {string}
         */
        HealthCheckKind: "start-of-year" | "periodic" | "growth-monitoring";
        HealthCheckList: {
            /** @description Các lần khám. */
            data: components["schemas"]["HealthCheck"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A health check was recorded. */
        HealthCheckRecordedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["HealthCheckEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.check.recorded";
        };
        /** @description What a check said from then on. */
        HealthCheckRevision: {
            /** @description Lý do sửa. */
            correctionReason?: components["schemas"]["Reason"];
            /** @description Kết quả khám. */
            findings: components["schemas"]["HealthFindings"];
            /** @description Lúc ghi. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Lần sửa: 1 as first recorded. */
            revision: number;
        };
        HealthCheckRevisions: {
            /** @description Các lần sửa. */
            data: components["schemas"]["HealthCheckRevision"][];
        };
        /** @description A round of health checks at a school. */
        HealthCheckRound: {
            /** @description Số học sinh đã khám: Learners who were checked. */
            checkedCount: number;
            /** @description Lúc kết thúc. */
            completedAt?: components["schemas"]["Instant"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Ngày khám. */
            heldOn: components["schemas"]["Date"];
            /** @description Mã đợt khám. */
            id: components["schemas"]["HealthCheckRoundId"];
            /** @description Loại đợt khám. */
            kind: components["schemas"]["HealthCheckRoundKind"];
            /** @description Số thông báo đã gửi: Notices that were sent. */
            noticeCount: number;
            /** @description Đơn vị khám. */
            provider?: components["schemas"]["PlaceName"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /**
             * @description Trạng thái: Whether checks are still recorded.
             * @enum {string}
             */
            status: "open" | "completed";
        };
        /** @description A round of health checks was closed. */
        HealthCheckRoundCompletedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["HealthCheckRoundEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.check-round.completed";
        };
        HealthCheckRoundEventData: {
            /** @description Đợt khám. */
            healthCheckRoundId: components["schemas"]["HealthCheckRoundId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A round's id. */
        HealthCheckRoundId: string;
        /**
         * @description At the start of the school year, or during it.
         * @enum {string}
         */
        HealthCheckRoundKind: "start-of-year" | "periodic";
        HealthCheckRoundList: {
            /** @description Các đợt khám. */
            data: components["schemas"]["HealthCheckRound"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description What a guardian decided. */
        HealthConsent: {
            /** @description Mũi tiêm bù. */
            catchUpDoseId?: components["schemas"]["CatchUpDoseId"];
            /** @description Ứng dụng: Whom data is shared with. */
            clientId?: components["schemas"]["ClientId"];
            /** @description Lúc cho ý kiến. */
            decidedAt: components["schemas"]["Instant"];
            /** @description Hết hạn. */
            expiresOn?: components["schemas"]["Date"];
            /**
             * @description Cách cho ý kiến: By a guardian who signed in, or on a paper form that the school keeps.
             * @enum {string}
             */
            givenBy: "guardian" | "paper-form";
            /** @description Người giám hộ: Who signed the paper form. */
            guardianId?: components["schemas"]["GuardianId"];
            /** @description Mã ý kiến. */
            id: components["schemas"]["HealthConsentId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Mục đích. */
            purpose: components["schemas"]["ConsentPurpose"];
            /** @description Lý do. */
            reason?: components["schemas"]["Reason"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["ConsentStatus"];
            /** @description Lúc rút. */
            withdrawnAt?: components["schemas"]["Instant"];
        };
        /** @description The application that the consent is about is told of it with `learnerId`; all that reach the school, without. */
        HealthConsentEventData: {
            /** @description Ý kiến. */
            healthConsentId: components["schemas"]["HealthConsentId"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A guardian consented. */
        HealthConsentGrantedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["HealthConsentEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.consent.granted";
        };
        /** @description A consent's id. */
        HealthConsentId: string;
        HealthConsentList: {
            /** @description Các ý kiến. */
            data: components["schemas"]["HealthConsent"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A guardian refused. */
        HealthConsentRefusedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["HealthConsentEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.consent.refused";
        };
        /** @description A guardian withdrew a consent. */
        HealthConsentWithdrawnEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["HealthConsentEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.consent.withdrawn";
        };
        /** @description What was found; what was not looked at is absent. */
        HealthFindings: {
            /** @description Biết bơi: Whether the learner can swim. */
            canSwim?: boolean;
            /** @description Huyết áp tâm trương (mmHg): Diastolic blood pressure. */
            diastolicMmHg?: number;
            /** @description Bệnh về mắt: What was found with the eyes. */
            eyeDisease?: 'none' | 'myopia' | 'hyperopia' | 'astigmatism' | 'strabismus' | 'trachoma' | 'other' | (string & {});
            /** @description Thị lực mắt trái (/10): Tenths, as the chart says. */
            eyesightLeft?: number;
            /** @description Thị lực mắt phải (/10): Tenths, as the chart says. */
            eyesightRight?: number;
            /** @description Nhịp tim (lần/phút): Beats a minute. */
            heartRate?: number;
            /** @description Chiều cao (cm): Centimetres; lying under two years, standing from then on. */
            heightCm?: number;
            /** @description Sức khoẻ tâm thần: No diagnosis: whether somebody should look again. */
            mentalHealth?: 'normal' | 'to-be-watched' | 'referred' | (string & {});
            /** @description Cột sống: What was found with the spine. */
            spine?: 'normal' | 'scoliosis' | 'kyphosis' | 'lordosis' | 'other' | (string & {});
            /** @description Huyết áp tâm thu (mmHg): Systolic blood pressure. */
            systolicMmHg?: number;
            /** @description Răng hàm mặt: What was found with the teeth. */
            teeth?: 'normal' | 'decayed' | 'gum-disease' | 'malocclusion' | 'other' | (string & {});
            /** @description Đeo kính khi đo: Whether eyesight was taken with glasses. */
            wearsGlasses?: boolean;
            /** @description Cân nặng (kg): Kilograms. */
            weightKg?: number;
        };
        /** @description A notice to the guardians of a learner. What was found is in the check. */
        HealthNotice: {
            /** @description Lần khám. */
            healthCheckId: components["schemas"]["HealthCheckId"];
            /** @description Đợt khám. */
            healthCheckRoundId: components["schemas"]["HealthCheckRoundId"];
            /** @description Mã thông báo. */
            id: components["schemas"]["HealthNoticeId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Lúc gửi. */
            sentAt: components["schemas"]["Instant"];
        };
        /** @description What was sent. */
        HealthNoticeBatch: {
            /** @description Đợt khám. */
            healthCheckRoundId: components["schemas"]["HealthCheckRoundId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Lúc gửi. */
            sentAt: components["schemas"]["Instant"];
            /** @description Số thông báo: Notices that were sent now. */
            sentCount: number;
        };
        /** @description A notice's id. */
        HealthNoticeId: string;
        HealthNoticeList: {
            /** @description Các thông báo. */
            data: components["schemas"]["HealthNotice"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Notices to parents were sent. */
        HealthNoticesSentEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["HealthCheckRoundEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.notices.sent";
        };
        /** @description Where a learner stands in the schedule today. */
        ImmunisationCard: {
            /** @description Tính đến ngày. */
            asOf: components["schemas"]["Date"];
            /** @description Cần tiêm bù: The next dose of each series that is missing. */
            catchUp: components["schemas"]["MissingDose"][];
            /** @description Các mũi tiêm. */
            doses: components["schemas"]["PlannedDose"][];
            /** @description Đã tiêm đủ: Every dose that is open was given or may not be given. */
            isComplete: boolean;
            /** @description Chưa tiêm mũi nào: Something is open and nothing was ever given. */
            isZeroDose: boolean;
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Lịch tiêm: Version of the schedule. */
            scheduleId: string;
        };
        /** @description A check of the immunisation history at school entry. */
        ImmunisationCheck: {
            /** @description Số mũi cần tiêm bù: Doses on the list; known when completed. */
            catchUpCount?: number;
            /** @description Lúc lập danh sách. */
            completedAt?: components["schemas"]["Instant"];
            /** @description Lúc bắt đầu. */
            createdAt: components["schemas"]["Instant"];
            /** @description Các khối. */
            grades: components["schemas"]["EntryGrade"][];
            /** @description Mã đợt rà soát. */
            id: components["schemas"]["ImmunisationCheckId"];
            /** @description Số học sinh: Learners of these grades. */
            learnerCount: number;
            /** @description Số học sinh còn thiếu mũi: Learners who miss a dose; known when completed. */
            missingCount?: number;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Trạng thái. */
            status: components["schemas"]["ImmunisationCheckStatus"];
            /** @description Lúc giao trạm y tế. */
            submittedAt?: components["schemas"]["Instant"];
        };
        ImmunisationCheckEventData: {
            /** @description Đợt rà soát. */
            immunisationCheckId: components["schemas"]["ImmunisationCheckId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description An immunisation check's id. */
        ImmunisationCheckId: string;
        ImmunisationCheckList: {
            /** @description Các đợt rà soát. */
            data: components["schemas"]["ImmunisationCheck"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description The school collects the books; the health station has them; the catch-up list is made.
         * @enum {string}
         */
        ImmunisationCheckStatus: "collecting" | "submitted" | "completed";
        /** @description The health station has the list. */
        ImmunisationCheckSubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ImmunisationCheckEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.immunisation-check.submitted";
        };
        /** @description Coverage without persons. */
        ImmunisationCoverage: {
            /** @description Tính đến ngày. */
            asOf: components["schemas"]["Date"];
            /**
             * @description Nhóm theo: What a row is.
             * @enum {string}
             */
            groupBy: "class" | "school" | "commune" | "province";
            /** @description Các nhóm: By id, not by figure. */
            rows: components["schemas"]["CoverageRow"][];
            /** @description Ngưỡng ẩn: Figures about fewer children are left out. */
            threshold: number;
            /** @description Tổng. */
            total: components["schemas"]["CoverageFigures"];
        };
        /** @description What is on record about one dose. */
        ImmunisationDose: {
            /** @description Mã CVX. */
            cvx?: components["schemas"]["CvxCode"];
            /** @description Ngày tiêm. */
            givenOn?: components["schemas"]["Date"];
            /** @description Mã mũi tiêm. */
            id: components["schemas"]["ImmunisationDoseId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Số lô. */
            lot?: components["schemas"]["Lot"];
            /** @description Mũi thứ. */
            number: components["schemas"]["DoseNumber"];
            /** @description Nơi tiêm. */
            place?: components["schemas"]["PlaceName"];
            /** @description Lúc ghi. */
            recordedAt: components["schemas"]["Instant"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Loạt mũi tiêm. */
            series: components["schemas"]["VaccineSeries"];
            /** @description Nguồn thông tin. */
            source: components["schemas"]["DoseSource"];
            /** @description Tình trạng. */
            status: components["schemas"]["RecordedDoseStatus"];
            /** @description Vắc xin. */
            vaccine?: components["schemas"]["VaccineCode"];
            /** @description Lý do huỷ. */
            withdrawalReason?: components["schemas"]["Reason"];
            /** @description Lúc huỷ. */
            withdrawnAt?: components["schemas"]["Instant"];
        };
        /** @description A dose's id. */
        ImmunisationDoseId: string;
        ImmunisationDoseList: {
            /** @description Các mũi tiêm. */
            data: components["schemas"]["ImmunisationDose"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        ImmunisationEventData: {
            /** @description Mũi tiêm. */
            immunisationDoseId: components["schemas"]["ImmunisationDoseId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A dose was recorded. */
        ImmunisationRecordedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ImmunisationEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.immunisation.recorded";
        };
        /** @description The schedule in force. */
        ImmunisationSchedule: {
            /** @description Các mũi tiêm. */
            doses: components["schemas"]["ScheduledDose"][];
            /** @description Mã lịch: Names the version. */
            id: string;
            /** @description Căn cứ. */
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description Hiệu lực từ. */
            validFrom: components["schemas"]["Date"];
        };
        /** @description A dose was withdrawn. */
        ImmunisationWithdrawnEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ImmunisationEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "school-health.immunisation.withdrawn";
        };
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description A learner's id. */
        LearnerId: string;
        /** @description A learner who misses doses. */
        LearnerMissingDoses: {
            /** @description Lớp. */
            classId?: components["schemas"]["ClassId"];
            /** @description Các mũi còn thiếu. */
            doses: components["schemas"]["MissingDose"][];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A text of law. */
        LegalBasis: {
            /** @description Văn bản: Its number. */
            document: string;
            /** @description Đã đối chiếu: Whether the text itself was read. */
            isVerified: boolean;
            /** @description Ghi chú: What is not verified. */
            remark?: string;
            /** @description Trích yếu: Its title. */
            title: string;
        };
        /** @description A text in Vietnamese and, where there is one, in English. */
        LocalizedText: {
            /** @description Tiếng Anh: The text in English. */
            en?: string;
            /** @description Tiếng Việt: The text in Vietnamese. */
            vi: string;
        };
        /** @description The number of the lot. */
        Lot: string;
        /** @description One value. */
        Measurement: {
            /** @description Lần khám. */
            healthCheckId: components["schemas"]["HealthCheckId"];
            /** @description Loại số đo. */
            kind: components["schemas"]["MeasurementKind"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Ngày đo. */
            measuredOn: components["schemas"]["Date"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Đơn vị: UCUM; `/10` for eyesight. */
            unit: 'cm' | 'kg' | 'mm[Hg]' | '/min' | '/10' | (string & {});
            /** @description Giá trị: In the unit. */
            value: number;
        };
        /** @description What was measured. */
        MeasurementKind: 'height' | 'weight' | 'systolic-pressure' | 'diastolic-pressure' | 'heart-rate' | 'eyesight-right' | 'eyesight-left' | (string & {});
        MeasurementList: {
            /** @description Các số đo. */
            data: components["schemas"]["Measurement"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A dose that is missing and can still be given. */
        MissingDose: {
            /** @description Đến lịch từ ngày. */
            dueDate?: components["schemas"]["Date"];
            /** @description Tiêm được từ ngày. */
            earliest: components["schemas"]["Date"];
            /** @description Tên mũi tiêm. */
            label: components["schemas"]["LocalizedText"];
            /** @description Mũi thứ. */
            number: components["schemas"]["DoseNumber"];
            /** @description Loạt mũi tiêm. */
            series: components["schemas"]["VaccineSeries"];
            /** @description Tình trạng. */
            status?: components["schemas"]["DoseStatus"];
        };
        MissingDoseList: {
            /** @description Các học sinh còn thiếu mũi. */
            data: components["schemas"]["LearnerMissingDoses"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description A health station, a hospital, a school: where, or who did it. */
        PlaceName: string;
        /** @description A dose of the schedule as it stands for the learner. */
        PlannedDose: {
            /** @description Mã CVX. */
            cvx: components["schemas"]["CvxCode"];
            /** @description Đến lịch từ ngày. */
            dueDate: components["schemas"]["Date"];
            /** @description Ngày tiêm. */
            givenOn?: components["schemas"]["Date"];
            /** @description Đã đến lịch: The due date has come. */
            isOpen: boolean;
            /** @description Tên mũi tiêm. */
            label: components["schemas"]["LocalizedText"];
            /** @description Mũi thứ. */
            number: components["schemas"]["DoseNumber"];
            /** @description Quá lịch sau ngày. */
            overdueAfter: components["schemas"]["Date"];
            /**
             * @description Lưu ý: A health worker should look at it.
             * @enum {string}
             */
            remark?: "before-minimum-age" | "interval-too-short";
            /** @description Loạt mũi tiêm. */
            series: components["schemas"]["VaccineSeries"];
            /** @description Tình trạng. */
            status: components["schemas"]["DoseStatus"];
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
        /** @description A province of the 34. */
        ProvinceCode: string;
        /** @description A few words. No personal number belongs in it. */
        Reason: string;
        /**
         * @description What stands on record; `due` and `overdue` follow from the schedule. `refused` is written when a guardian refuses.
         * @enum {string}
         */
        RecordedDoseStatus: "given" | "contraindicated" | "refused" | "unknown";
        /** @description A dose of the schedule. */
        ScheduledDose: {
            /** @description Mã CVX. */
            cvx: components["schemas"]["CvxCode"];
            /** @description Bệnh phòng ngừa: Diseases that it protects from. */
            diseases: string[];
            /** @description Ngày tuổi thêm: Days on top of the months. */
            dueAgeDays: number;
            /** @description Tháng tuổi tiêm: Months of age from which it is due. */
            dueAgeMonths: number;
            /** @description Tên mũi tiêm. */
            label: components["schemas"]["LocalizedText"];
            /** @description Mũi thứ. */
            number: components["schemas"]["DoseNumber"];
            /** @description Loạt mũi tiêm. */
            series: components["schemas"]["VaccineSeries"];
        };
        /** @description A school's id. */
        SchoolId: string;
        /** @description A school year, named by the two calendar years it touches. */
        SchoolYear: string;
        /** @description Code list `vaccine`. */
        VaccineCode: string;
        /** @description Code list `immunisation-series`. */
        VaccineSeries: 'hepatitis-b-birth' | 'bcg' | 'dpt-hepb-hib' | 'dpt-booster' | 'td' | 'opv' | 'ipv' | 'measles' | 'measles-rubella' | 'japanese-encephalitis' | 'rotavirus' | (string & {});
        WithdrawImmunisationDose: {
            /** @description Lý do huỷ. */
            reason: components["schemas"]["Reason"];
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
    listCatchUpDoses: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description In this state only. */
                status?: components["schemas"]["CatchUpStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of doses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatchUpDoseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDueHealthChecks: {
        parameters: {
            query: {
                /** @description Of this class only. */
                classId?: components["schemas"]["ClassId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The school. */
                schoolId: components["schemas"]["SchoolId"];
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
                    "application/json": components["schemas"]["DueHealthCheckList"];
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
    listFhirImmunizations: {
        parameters: {
            query: {
                /** @description How many resources a page holds at most. */
                _count?: number;
                /** @description Where to go on: follow the `next` link of the bundle. */
                page?: string;
                /** @description Of this patient: its logical id, alone or after `Patient/`. */
                patient: components["schemas"]["FhirPatientReference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A bundle of type `searchset`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirImmunizationBundle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getFhirImmunization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The logical id: the dose's id with a hyphen. */
                immunizationId: components["schemas"]["FhirImmunizationId"];
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
                    "application/fhir+json": components["schemas"]["FhirImmunization"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listFhirImmunizationRecommendations: {
        parameters: {
            query: {
                /** @description How many resources a page holds at most. */
                _count?: number;
                /** @description Where to go on: follow the `next` link of the bundle. */
                page?: string;
                /** @description Of this patient: its logical id, alone or after `Patient/`. */
                patient: components["schemas"]["FhirPatientReference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A bundle of type `searchset`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirImmunizationRecommendationBundle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getFhirImmunizationRecommendation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The logical id: that of the patient, who has one recommendation. */
                recommendationId: components["schemas"]["FhirPatientId"];
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
                    "application/fhir+json": components["schemas"]["FhirImmunizationRecommendation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getFhirCapabilityStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirCapabilityStatement"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listFhirObservations: {
        parameters: {
            query: {
                /** @description How many resources a page holds at most. */
                _count?: number;
                /** @description A LOINC code, alone or after `http://loinc.org|`. */
                code?: components["schemas"]["FhirCodeToken"];
                /** @description Where to go on: follow the `next` link of the bundle. */
                page?: string;
                /** @description Of this patient: its logical id, alone or after `Patient/`. */
                patient: components["schemas"]["FhirPatientReference"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A bundle of type `searchset`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirObservationBundle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getFhirObservation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The logical id: a health check and what was measured. */
                observationId: components["schemas"]["FhirObservationId"];
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
                    "application/fhir+json": components["schemas"]["FhirObservation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listFhirPatients: {
        parameters: {
            query?: {
                /** @description How many resources a page holds at most. */
                _count?: number;
                /** @description The logical id. */
                _id?: components["schemas"]["FhirPatientId"];
                /** @description Learners of this school; the school's id with a hyphen, alone or after `Organization/`. */
                organization?: components["schemas"]["FhirOrganizationReference"];
                /** @description Where to go on: follow the `next` link of the bundle. */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A bundle of type `searchset`. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/fhir+json": components["schemas"]["FhirPatientBundle"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getFhirPatient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The logical id: the learner's id with a hyphen, since FHIR has no underscore. */
                patientId: components["schemas"]["FhirPatientId"];
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
                    "application/fhir+json": components["schemas"]["FhirPatient"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getGrowthReference: {
        parameters: {
            query: {
                /** @description First month of age. */
                fromMonths?: number;
                /** @description Which chart. */
                indicator: components["schemas"]["GrowthIndicator"];
                /** @description Whose chart. */
                sex: "female" | "male";
                /** @description Last month of age. */
                toMonths?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthReference"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listHealthCheckRounds: {
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rounds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheckRoundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createHealthCheckRound: {
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
                "application/json": components["schemas"]["CreateHealthCheckRound"];
            };
        };
        responses: {
            /** @description The round was opened. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheckRound"];
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
    getHealthCheckRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                healthCheckRoundId: components["schemas"]["HealthCheckRoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheckRound"];
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
    completeHealthCheckRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                healthCheckRoundId: components["schemas"]["HealthCheckRoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The round as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheckRound"];
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
    sendHealthNotices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The round's id. */
                healthCheckRoundId: components["schemas"]["HealthCheckRoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many notices were sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthNoticeBatch"];
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
    listHealthChecks: {
        parameters: {
            query?: {
                /** @description Of this class only. */
                classId?: components["schemas"]["ClassId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this round only. */
                healthCheckRoundId?: components["schemas"]["HealthCheckRoundId"];
                /** @description Of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
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
            /** @description A page of health checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheckList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createHealthCheck: {
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
                "application/json": components["schemas"]["CreateHealthCheck"];
            };
        };
        responses: {
            /** @description The check was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheck"];
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
    getHealthCheck: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The check's id. */
                healthCheckId: components["schemas"]["HealthCheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheck"];
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
    createHealthCheckCorrection: {
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
                /** @description The check's id. */
                healthCheckId: components["schemas"]["HealthCheckId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateHealthCheckCorrection"];
            };
        };
        responses: {
            /** @description The check as it stands now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheck"];
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
    listHealthCheckRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                healthCheckId: components["schemas"]["HealthCheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The revisions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthCheckRevisions"];
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
    listHealthConsents: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description For this purpose only. */
                purpose?: components["schemas"]["ConsentPurpose"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description In this state only. */
                status?: components["schemas"]["ConsentStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of consents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthConsentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createHealthConsent: {
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
                "application/json": components["schemas"]["CreateHealthConsent"];
            };
        };
        responses: {
            /** @description The decision was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthConsent"];
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
    getHealthConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The consent's id. */
                healthConsentId: components["schemas"]["HealthConsentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthConsent"];
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
    withdrawHealthConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The consent's id. */
                healthConsentId: components["schemas"]["HealthConsentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The consent as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthConsent"];
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
    listHealthNotices: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
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
            /** @description A page of notices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthNoticeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listImmunisationChecks: {
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
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of checks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationCheckList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createImmunisationCheck: {
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
                "application/json": components["schemas"]["CreateImmunisationCheck"];
            };
        };
        responses: {
            /** @description The check has begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationCheck"];
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
    getImmunisationCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                immunisationCheckId: components["schemas"]["ImmunisationCheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationCheck"];
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
    completeImmunisationCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                immunisationCheckId: components["schemas"]["ImmunisationCheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationCheck"];
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
    submitImmunisationCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The check's id. */
                immunisationCheckId: components["schemas"]["ImmunisationCheckId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationCheck"];
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
    getImmunisationCoverage: {
        parameters: {
            query?: {
                /** @description In this commune only. */
                communeCode?: components["schemas"]["CommuneCode"];
                /** @description What to group by. */
                groupBy?: "class" | "school" | "commune" | "province";
                /** @description In this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description Of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The coverage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationCoverage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listImmunisationDoses: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Withdrawn entries too. */
                includeWithdrawn?: boolean;
                /** @description Of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
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
            /** @description A page of doses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationDoseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createImmunisationDose: {
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
                "application/json": components["schemas"]["CreateImmunisationDose"];
            };
        };
        responses: {
            /** @description The dose was recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationDose"];
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
    getImmunisationDose: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The dose's id. */
                immunisationDoseId: components["schemas"]["ImmunisationDoseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dose. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationDose"];
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
    withdrawImmunisationDose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dose's id. */
                immunisationDoseId: components["schemas"]["ImmunisationDoseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawImmunisationDose"];
            };
        };
        responses: {
            /** @description The dose as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationDose"];
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
    getImmunisationSchedule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The schedule. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationSchedule"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listGrowthAssessments: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
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
            /** @description A page of assessments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrowthAssessmentList"];
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
    getImmunisationCard: {
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
            /** @description The card. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImmunisationCard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listMeasurements: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this kind only. */
                kind?: components["schemas"]["MeasurementKind"];
                /** @description Of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
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
            /** @description A page of measurements. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurementList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listMissingDoses: {
        parameters: {
            query: {
                /** @description Of this class only. */
                classId?: components["schemas"]["ClassId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description The school. */
                schoolId: components["schemas"]["SchoolId"];
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
                    "application/json": components["schemas"]["MissingDoseList"];
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
}
