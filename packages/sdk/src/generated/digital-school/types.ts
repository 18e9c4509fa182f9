// Generated from openapi/digital-school.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    deviceHandedOver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A device was handed over
         * @description The record is signed. The message holds ids alone.
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
                    "application/json": components["schemas"]["DeviceHandedOverEvent"];
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
    deviceLoanOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A loan is overdue
         * @description The day of return has passed; told once a loan. The message holds ids alone.
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
                    "application/json": components["schemas"]["DeviceLoanOverdueEvent"];
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
    deviceLost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A device was lost
         * @description The school has reported it. The message holds ids alone.
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
                    "application/json": components["schemas"]["DeviceLostEvent"];
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
    deviceReturned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A device came back
         * @description At the school again, or broken. The message holds ids alone.
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
                    "application/json": components["schemas"]["DeviceReturnedEvent"];
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
    indicatorPublished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An indicator was published
         * @description Read its values with `listIndicatorValues`.
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
                    "application/json": components["schemas"]["IndicatorPublishedEvent"];
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
    maturityApproved: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A maturity assessment was approved
         * @description The department agrees.
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
                    "application/json": components["schemas"]["MaturityApprovedEvent"];
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
    maturityOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A maturity assessment is overdue
         * @description A draft after 31 May, or one under review after 20 June; told once each.
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
                    "application/json": components["schemas"]["MaturityOverdueEvent"];
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
    maturityPublished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A maturity assessment was published
         * @description Its level is public.
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
                    "application/json": components["schemas"]["MaturityPublishedEvent"];
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
    maturityReturned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A maturity assessment was returned
         * @description The school supplements it.
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
                    "application/json": components["schemas"]["MaturityReturnedEvent"];
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
    maturitySubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A maturity assessment was submitted
         * @description For the department, which reviews it next.
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
                    "application/json": components["schemas"]["MaturitySubmittedEvent"];
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
    pilotSiteStatusChanged: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A pilot site has moved on
         * @description Nominated, approved, refused, running or evaluated.
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
                    "application/json": components["schemas"]["PilotSiteStatusChangedEvent"];
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
        CancelDeviceHandover: {
            /** @description Lý do. */
            reason: string;
        };
        ConditionCount: {
            /** @description Tình trạng. */
            condition: components["schemas"]["DeviceCondition"];
            /** @description Số lượng. */
            count: number;
        };
        CreateDatasetRelease: {
            /** @description Chiều phân tổ: From the widest to the finest: there are totals at every step. */
            dimensions: components["schemas"]["DatasetDimension"][];
            /** @description Ngưỡng k: 5 when left out; never less. */
            k?: number;
            /** @description Tỉnh: Of this province only. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Tên. */
            title: string;
        };
        CreateDeviceAllocation: {
            /** @description Ngày quyết định. */
            decidedOn: components["schemas"]["Date"];
            /** @description Số quyết định. */
            decisionNumber: string;
            /** @description Các thiết bị. */
            deviceIds: components["schemas"]["DeviceId"][];
            /** @description Sở nhận: To a department: the ministry decides. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường nhận: To a school: its department decides. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        CreateDeviceBatch: {
            /** @description Số lượng theo cam kết. */
            announcedCount: number;
            /** @description Mã lô: Used once in the programme. */
            code: string;
            /** @description Loại thiết bị. */
            deviceKind: components["schemas"]["DeviceKind"];
            /** @description Nhà tài trợ. */
            donorId: components["schemas"]["DonorId"];
            /** @description Hình thức giao: What the donor allows. */
            modes: components["schemas"]["HandoverMode"][];
            /** @description Tên lô. */
            name: string;
            /** @description Sở tiếp nhận: The department that received it; absent when the ministry did. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Ngày tiếp nhận. */
            receivedOn: components["schemas"]["Date"];
        };
        CreateDeviceHandover: {
            /** @description Hạn trả: For a loan, in the future. */
            dueOn?: components["schemas"]["Date"];
            /** @description Hiện vật: What is handed over beside the device or with it. */
            items: components["schemas"]["HandoverItem"][];
            /** @description Học sinh nhận. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Hình thức. */
            mode: components["schemas"]["HandoverMode"];
            /** @description Người đại diện bên giao. */
            representativeName: string;
        };
        CreateDeviceWriteOff: {
            /** @description Thiết bị. */
            deviceId: components["schemas"]["DeviceId"];
            /** @description Lý do. */
            reason: string;
        };
        CreateDonor: {
            /** @description Loại. */
            kind: components["schemas"]["DonorKind"];
            /** @description Tên nhà tài trợ. */
            name: string;
        };
        CreateMaturityAssessment: {
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        CreateModelCard: {
            /** @description Dữ liệu huấn luyện. */
            datasetReleaseIds: components["schemas"]["DatasetReleaseId"][];
            /** @description Con người giám sát. */
            humanOversight: string;
            /** @description Số đo. */
            metrics: components["schemas"]["ModelMetric"][];
            /** @description Tên mô hình. */
            name: string;
            /** @description Không dùng cho: What it must not be used for; ranking named children always belongs here. */
            outOfScope: string;
            /** @description Đơn vị chịu trách nhiệm. */
            owner: string;
            /** @description Mục đích. */
            purpose: string;
            /** @description Rủi ro. */
            risks: string;
            /** @description Phiên bản. */
            version: string;
        };
        CreatePilotProgramme: {
            /** @description Mã chương trình: Used once. */
            code: string;
            /** @description Đến ngày. */
            endsOn: components["schemas"]["Date"];
            /** @description Mục tiêu. */
            goal: string;
            /** @description Tên chương trình. */
            name: string;
            /** @description Từ ngày. */
            startsOn: components["schemas"]["Date"];
        };
        /** @description A criterion, see `getMaturityFramework`. */
        CriterionCode: string;
        /** @description A value as the records stand now. */
        CurrentIndicatorValue: {
            /** @description Tính đến. */
            asOf: components["schemas"]["Instant"];
            /** @description Mẫu số. */
            denominator?: number;
            /** @description Chỉ số. */
            indicatorCode: components["schemas"]["IndicatorCode"];
            /** @description Tử số. */
            numerator?: number;
            /** @description Cấp. */
            placeLevel: components["schemas"]["PlaceLevel"];
            /** @description Tỉnh. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Che số nhỏ: True: left out, for it would tell of fewer than five. */
            suppressed: boolean;
            /** @description Giá trị: Percent with one decimal, or a whole number. */
            value?: string;
        };
        /**
         * @description By what learners are counted.
         * @enum {string}
         */
        DatasetDimension: "province" | "school" | "level" | "grade" | "gender" | "zone" | "identity-status";
        DatasetKey: {
            /** @description Chiều. */
            dimension: components["schemas"]["DatasetDimension"];
            /** @description Giá trị. */
            value: string;
        };
        /** @description Learners counted by some dimensions. */
        DatasetRelease: {
            /** @description Chiều phân tổ. */
            dimensions: components["schemas"]["DatasetDimension"][];
            /** @description Mã bản phát hành. */
            id: components["schemas"]["DatasetReleaseId"];
            /** @description Ngưỡng k: No group of fewer learners is shown. */
            k: number;
            /** @description Tổng số học sinh: Absent when it is smaller than k. */
            populationCount?: number;
            /** @description Tỉnh. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Phát hành lúc. */
            releasedAt: components["schemas"]["Instant"];
            /** @description Số dòng. */
            rowCount: number;
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Số dòng bị che. */
            suppressedRowCount: number;
            /** @description Tên. */
            title: string;
        };
        /** @description A release's id. */
        DatasetReleaseId: string;
        DatasetReleaseList: {
            /** @description Các bản phát hành. */
            data: components["schemas"]["DatasetRelease"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A group, or with fewer keys a total over groups. */
        DatasetRow: {
            /** @description Số học sinh. */
            count?: number;
            /** @description Nhóm. */
            keys: components["schemas"]["DatasetKey"][];
            /** @description Bị che. */
            suppressed: boolean;
        };
        DatasetRowList: {
            /** @description Các dòng. */
            data: components["schemas"]["DatasetRow"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        DecideDeviceWriteOff: {
            /**
             * @description Quyết định: The decision.
             * @enum {string}
             */
            decision: "approved" | "refused";
            /** @description Ý kiến. */
            note?: string;
        };
        DecideMaturityAssessment: {
            /**
             * @description Kết luận: `returned`: the school supplements it.
             * @enum {string}
             */
            decision: "approved" | "returned";
            /** @description Ý kiến thẩm định. */
            note?: string;
            /** @description Điểm thẩm định: Where the department sees it otherwise. */
            reviewedScores?: components["schemas"]["ReviewedScore"][];
        };
        DecidePilotSite: {
            /**
             * @description Quyết định: The decision.
             * @enum {string}
             */
            decision: "approved" | "refused";
            /** @description Ý kiến phê duyệt. */
            note?: string;
        };
        /** @description A device of the programme and who holds it. */
        Device: {
            /** @description Tình trạng. */
            condition: components["schemas"]["DeviceCondition"];
            /** @description Lô thiết bị. */
            deviceBatchId: components["schemas"]["DeviceBatchId"];
            /** @description Biên bản hiện hành. */
            deviceHandoverId?: components["schemas"]["DeviceHandoverId"];
            /** @description Hạn trả. */
            dueOn?: components["schemas"]["Date"];
            /** @description Mã thiết bị. */
            id: components["schemas"]["DeviceId"];
            /** @description Số IMEI. */
            imei?: components["schemas"]["Imei"];
            /** @description Loại thiết bị. */
            kind: components["schemas"]["DeviceKind"];
            /** @description Học sinh đang giữ. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Kiểu máy. */
            model: string;
            /** @description Ghi chú. */
            note?: string;
            /** @description Sở quản lý. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường quản lý. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Số sê-ri: As printed on the device. */
            serialNumber: string;
            /** @description Trạng thái. */
            status: components["schemas"]["DeviceStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description Devices that were allocated by one decision. */
        DeviceAllocation: {
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Ngày quyết định. */
            decidedOn: components["schemas"]["Date"];
            /** @description Số quyết định. */
            decisionNumber: string;
            /** @description Số thiết bị. */
            deviceCount: number;
            /** @description Mã phân bổ. */
            id: components["schemas"]["DeviceAllocationId"];
            /** @description Sở nhận. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Trường nhận. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        /** @description An allocation's id. */
        DeviceAllocationId: string;
        DeviceAllocationList: {
            /** @description Các đợt phân bổ. */
            data: components["schemas"]["DeviceAllocation"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Devices that were received together. */
        DeviceBatch: {
            /** @description Số lượng theo cam kết. */
            announcedCount: number;
            /** @description Mã lô: Used once in the programme. */
            code: string;
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Số thiết bị đã ghi nhận. */
            deviceCount: number;
            /** @description Loại thiết bị. */
            deviceKind: components["schemas"]["DeviceKind"];
            /** @description Nhà tài trợ. */
            donorId: components["schemas"]["DonorId"];
            /** @description Mã lô thiết bị. */
            id: components["schemas"]["DeviceBatchId"];
            /** @description Hình thức giao: What the donor allows. */
            modes: components["schemas"]["HandoverMode"][];
            /** @description Tên lô. */
            name: string;
            /** @description Sở tiếp nhận: The department that received it; absent when the ministry did. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Ngày tiếp nhận. */
            receivedOn: components["schemas"]["Date"];
        };
        /** @description A batch's id. */
        DeviceBatchId: string;
        DeviceBatchList: {
            /** @description Các lô. */
            data: components["schemas"]["DeviceBatch"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description How it is.
         * @enum {string}
         */
        DeviceCondition: "new" | "good" | "worn" | "broken";
        DeviceEventData: {
            /** @description Biên bản. */
            deviceHandoverId?: components["schemas"]["DeviceHandoverId"];
            /** @description Thiết bị. */
            deviceId: components["schemas"]["DeviceId"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Hình thức. */
            mode?: components["schemas"]["HandoverMode"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description A device was handed over. */
        DeviceHandedOverEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DeviceEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.device.handed-over";
        };
        /** @description The record of a hand-over. */
        DeviceHandover: {
            /** @description Lúc lập. */
            createdAt: components["schemas"]["Instant"];
            /** @description Thiết bị. */
            deviceId: components["schemas"]["DeviceId"];
            /** @description Hạn trả. */
            dueOn?: components["schemas"]["Date"];
            /** @description Mã bàn giao. */
            id: components["schemas"]["DeviceHandoverId"];
            /** @description Hiện vật. */
            items: components["schemas"]["HandoverItem"][];
            /** @description Học sinh nhận. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Họ tên học sinh. */
            learnerName: string;
            /** @description Hình thức. */
            mode: components["schemas"]["HandoverMode"];
            /** @description Số biên bản: Counted by school and year. */
            number: string;
            /** @description Người đại diện bên giao. */
            representativeName: string;
            /** @description Bên giao. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Chữ ký bên nhận. */
            signature?: components["schemas"]["HandoverSignature"];
            /** @description Trạng thái. */
            status: components["schemas"]["HandoverStatus"];
        };
        /** @description A hand-over's id. */
        DeviceHandoverId: string;
        DeviceHandoverList: {
            /** @description Các biên bản. */
            data: components["schemas"]["DeviceHandover"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A device's id. */
        DeviceId: string;
        /** @description How many devices there are within reach. */
        DeviceInventory: {
            /** @description Tính đến. */
            asOf: components["schemas"]["Instant"];
            /** @description Theo tình trạng. */
            byCondition: components["schemas"]["ConditionCount"][];
            /** @description Theo trạng thái. */
            byStatus: components["schemas"]["StatusCount"][];
            /** @description Số máy mượn quá hạn. */
            overdueLoanCount: number;
            /** @description Tổng số. */
            total: number;
        };
        /**
         * @description What it is.
         * @enum {string}
         */
        DeviceKind: "tablet" | "laptop" | "desktop" | "phone";
        DeviceList: {
            /** @description Các thiết bị. */
            data: components["schemas"]["Device"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A loan is overdue. */
        DeviceLoanOverdueEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DeviceEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.device.loan-overdue";
        };
        /** @description A device was lost. */
        DeviceLostEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DeviceEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.device.lost";
        };
        /** @description A step of a device. */
        DeviceMovement: {
            /** @description Tình trạng. */
            condition?: components["schemas"]["DeviceCondition"];
            /** @description Biên bản. */
            deviceHandoverId?: components["schemas"]["DeviceHandoverId"];
            /** @description Thiết bị. */
            deviceId: components["schemas"]["DeviceId"];
            /** @description Từ trạng thái. */
            fromStatus?: components["schemas"]["DeviceStatus"];
            /** @description Mã lần chuyển. */
            id: components["schemas"]["DeviceMovementId"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Ghi chú. */
            note?: string;
            /** @description Thời điểm. */
            occurredAt: components["schemas"]["Instant"];
            /** @description Sở. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Sang trạng thái. */
            toStatus: components["schemas"]["DeviceStatus"];
        };
        /** @description A movement's id. */
        DeviceMovementId: string;
        DeviceMovementList: {
            /** @description Các lần chuyển. */
            data: components["schemas"]["DeviceMovement"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A device came back. */
        DeviceReturnedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DeviceEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.device.returned";
        };
        /**
         * @description Where the device is in the programme.
         * @enum {string}
         */
        DeviceStatus: "received" | "allocated-to-department" | "allocated-to-school" | "handed-over" | "on-loan" | "returned" | "lost" | "broken" | "written-off";
        /** @description A request to write a device off, and its decision. */
        DeviceWriteOff: {
            /** @description Lúc quyết định. */
            decidedAt?: components["schemas"]["Instant"];
            /** @description Ý kiến. */
            decisionNote?: string;
            /** @description Thiết bị. */
            deviceId: components["schemas"]["DeviceId"];
            /** @description Mã đề nghị. */
            id: components["schemas"]["DeviceWriteOffId"];
            /** @description Lý do. */
            reason: string;
            /** @description Lúc đề nghị. */
            requestedAt: components["schemas"]["Instant"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /**
             * @description Trạng thái: Where the request is.
             * @enum {string}
             */
            status: "requested" | "approved" | "refused";
        };
        /** @description A write-off's id. */
        DeviceWriteOffId: string;
        DeviceWriteOffList: {
            /** @description Các đề nghị. */
            data: components["schemas"]["DeviceWriteOff"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Who gives devices. */
        Donor: {
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Mã nhà tài trợ. */
            id: components["schemas"]["DonorId"];
            /** @description Loại. */
            kind: components["schemas"]["DonorKind"];
            /** @description Tên nhà tài trợ. */
            name: string;
        };
        /** @description A donor's id. */
        DonorId: string;
        /**
         * @description What the donor is.
         * @enum {string}
         */
        DonorKind: "organisation" | "enterprise" | "international" | "individual" | "state-budget";
        DonorList: {
            /** @description Các nhà tài trợ. */
            data: components["schemas"]["Donor"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
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
        HandoverItem: {
            /** @description Tên vật. */
            name: string;
            /** @description Số lượng. */
            quantity: number;
        };
        /**
         * @description `gift`: the learner keeps it. `loan`: it stays the school’s asset and comes back.
         * @enum {string}
         */
        HandoverMode: "gift" | "loan";
        /** @description Who signed, and how. */
        HandoverSignature: {
            /** @description Cách ký. */
            method: components["schemas"]["SignatureMethod"];
            /** @description Họ tên người nhận. */
            name: string;
            /** @description Quan hệ với học sinh. */
            relationship: components["schemas"]["Relationship"];
            /** @description Dấu băm chữ ký. */
            signatureSha256: components["schemas"]["Sha256"];
            /** @description Ký lúc. */
            signedAt: components["schemas"]["Instant"];
            /**
             * @description Người ký: Who signed here: the guardian who had signed in, or the school’s clerk who wrote down that the guardian named signed on paper.
             * @enum {string}
             */
            signedBy: "guardian" | "school-clerk";
        };
        /**
         * @description `closed`: the device came back, was lost or broke. A signed record never changes.
         * @enum {string}
         */
        HandoverStatus: "awaiting-signature" | "signed" | "closed" | "cancelled";
        /** @description International mobile equipment identity; its last digit is checked (Luhn). */
        Imei: string;
        ImportDevices: {
            /** @description Các thiết bị. */
            devices: components["schemas"]["NewDevice"][];
        };
        /** @description What was recorded. */
        ImportedDevices: {
            /** @description Số đã ghi. */
            createdCount: number;
            /** @description Lô thiết bị. */
            deviceBatchId: components["schemas"]["DeviceBatchId"];
            /** @description Mã các thiết bị. */
            deviceIds: components["schemas"]["DeviceId"][];
        };
        /** @description What is measured, and how. */
        Indicator: {
            /** @description Mã chỉ số. */
            code: components["schemas"]["IndicatorCode"];
            /** @description Cách tính. */
            definition: components["schemas"]["LocalizedText"];
            /** @description Căn cứ. */
            legalBasis?: string;
            /** @description Tên chỉ số. */
            name: components["schemas"]["LocalizedText"];
            /**
             * @description Nguồn: The service whose records are counted.
             * @enum {string}
             */
            source: "registry" | "digital-school";
            /**
             * @description Đơn vị: Share in percent, or a number.
             * @enum {string}
             */
            unit: "percent" | "count";
        };
        /** @description An indicator, see `listIndicators`. */
        IndicatorCode: string;
        IndicatorEventData: {
            /** @description Chỉ số. */
            indicatorCode: components["schemas"]["IndicatorCode"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        IndicatorList: {
            /** @description Các chỉ số. */
            data: components["schemas"]["Indicator"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description What was published. */
        IndicatorPublication: {
            /** @description Chỉ số. */
            indicatorCode: components["schemas"]["IndicatorCode"];
            /** @description Công bố lúc. */
            publishedAt: components["schemas"]["Instant"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Số giá trị bị che. */
            suppressedCount: number;
            /** @description Số giá trị. */
            valueCount: number;
        };
        /** @description An indicator was published. */
        IndicatorPublishedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["IndicatorEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.indicator.published";
        };
        /** @description A published value. */
        IndicatorValue: {
            /** @description Tính đến. */
            asOf: components["schemas"]["Instant"];
            /** @description Mẫu số. */
            denominator?: number;
            /** @description Mã giá trị. */
            id: components["schemas"]["IndicatorValueId"];
            /** @description Chỉ số. */
            indicatorCode: components["schemas"]["IndicatorCode"];
            /** @description Tử số. */
            numerator?: number;
            /** @description Cấp. */
            placeLevel: components["schemas"]["PlaceLevel"];
            /** @description Tỉnh. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Che số nhỏ: True: left out, for it would tell of fewer than five. */
            suppressed: boolean;
            /** @description Giá trị: Percent with one decimal, or a whole number. */
            value?: string;
        };
        /** @description A value's id. */
        IndicatorValueId: string;
        IndicatorValueList: {
            /** @description Các giá trị. */
            data: components["schemas"]["IndicatorValue"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
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
        /** @description A learner's id. */
        LearnerId: string;
        /** @description A text of law, and whether it was verified. */
        LegalText: {
            /** @description Văn bản. */
            document: string;
            /** @description Ghi chú. */
            remark?: string;
            /** @description Nội dung. */
            title: string;
            /** @description Đã đối chiếu. */
            verified: boolean;
        };
        /** @description A text in Vietnamese and, where there is one, in English. */
        LocalizedText: {
            /** @description Tiếng Anh: The text in English. */
            en?: string;
            /** @description Tiếng Việt: The text in Vietnamese. */
            vi: string;
        };
        /** @description A maturity assessment was approved. */
        MaturityApprovedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["MaturityEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.maturity-assessment.approved";
        };
        /** @description The self-assessment of a school in a school year. */
        MaturityAssessment: {
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Thẩm định lúc. */
            decidedAt?: components["schemas"]["Instant"];
            /** @description Hạn nộp. */
            dueOn: components["schemas"]["Date"];
            /** @description Đơn vị đánh giá ngoài. */
            externalChecker?: string;
            /** @description Bộ chỉ số. */
            frameworkId: string;
            /** @description Mã đánh giá. */
            id: components["schemas"]["MaturityAssessmentId"];
            /** @description Công bố lúc. */
            publishedAt?: components["schemas"]["Instant"];
            /** @description Kết quả. */
            result: components["schemas"]["MaturityResult"];
            /** @description Hạn thẩm định. */
            reviewDueOn: components["schemas"]["Date"];
            /** @description Điểm thẩm định. */
            reviewedScores?: components["schemas"]["ReviewedScore"][];
            /** @description Ý kiến thẩm định. */
            reviewNote?: string;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Các tiêu chí. */
            scores: components["schemas"]["MaturityScore"][];
            /** @description Trạng thái. */
            status: components["schemas"]["MaturityStatus"];
            /** @description Nộp lúc. */
            submittedAt?: components["schemas"]["Instant"];
            /** @description Nộp muộn. */
            submittedLate?: boolean;
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description An assessment's id. */
        MaturityAssessmentId: string;
        MaturityAssessmentList: {
            /** @description Các bản đánh giá. */
            data: components["schemas"]["MaturityAssessment"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A criterion. */
        MaturityCriterion: {
            /** @description Mã tiêu chí. */
            code: components["schemas"]["CriterionCode"];
            /** @description Nhóm. */
            group: components["schemas"]["MaturityGroup"];
            /** @description Bắt buộc. */
            mandatory: boolean;
            /** @description Điểm tối đa: 0 for one that is met or not. */
            maximumPoints: number;
            /** @description Tên tiêu chí. */
            name: components["schemas"]["LocalizedText"];
            /** @description Đã đối chiếu: False: a sample criterion (tiêu chí mẫu) until the full table is at hand. */
            verified: boolean;
        };
        MaturityDeadlines: {
            /** @description Hạn thẩm định. */
            review: components["schemas"]["Date"];
            /** @description Hạn tự đánh giá. */
            selfAssessment: components["schemas"]["Date"];
        };
        MaturityEventData: {
            /** @description Bản đánh giá. */
            maturityAssessmentId: components["schemas"]["MaturityAssessmentId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
            /** @description Trạng thái. */
            status: components["schemas"]["MaturityStatus"];
        };
        /** @description Where the proof lies. */
        MaturityEvidence: {
            /** @description Ghi chú. */
            note?: string;
            /** @description Dấu băm tệp. */
            sha256?: components["schemas"]["Sha256"];
            /** @description Tên minh chứng. */
            title: string;
            /**
             * Format: uri
             * @description Địa chỉ.
             */
            url?: string;
        };
        /** @description The index of a school year. */
        MaturityFramework: {
            /** @description Các tiêu chí. */
            criteria: components["schemas"]["MaturityCriterion"][];
            /** @description Thời hạn. */
            deadlines: components["schemas"]["MaturityDeadlines"];
            /** @description Bộ chỉ số. */
            id: string;
            /** @description Căn cứ pháp lý. */
            legalBasis: components["schemas"]["LegalText"][];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        /**
         * @description The two groups of criteria, each out of 100 points.
         * @enum {string}
         */
        MaturityGroup: "teaching-and-learning" | "management";
        MaturityGroupResult: {
            /** @description Nhóm. */
            group: components["schemas"]["MaturityGroup"];
            /** @description Mức. */
            level: components["schemas"]["MaturityLevel"];
            /** @description Điểm. */
            score: components["schemas"]["Points"];
        };
        /** @description 1 below 50 points, 2 from 50 to 75, 3 above 75. */
        MaturityLevel: number;
        /** @description A maturity assessment is overdue. */
        MaturityOverdueEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["MaturityEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.maturity-assessment.overdue";
        };
        /** @description A maturity assessment was published. */
        MaturityPublishedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["MaturityEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.maturity-assessment.published";
        };
        /** @description Computed from the points by the rules of the year. */
        MaturityResult: {
            /** @description Hai nhóm. */
            groups: components["schemas"]["MaturityGroupResult"][];
            /** @description Mức chung: The lower of the two groups’ levels; 1 while something mandatory is not met. */
            overall: components["schemas"]["MaturityLevel"];
            /** @description Tiêu chí bắt buộc chưa đạt. */
            unmetMandatory: components["schemas"]["CriterionCode"][];
        };
        /** @description A maturity assessment was returned. */
        MaturityReturnedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["MaturityEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.maturity-assessment.returned";
        };
        /** @description What the school says of a criterion. */
        MaturityScore: {
            /** @description Tiêu chí. */
            criterionCode: components["schemas"]["CriterionCode"];
            /** @description Minh chứng. */
            evidence?: components["schemas"]["MaturityEvidence"][];
            /** @description Đạt: For a criterion that is met or not. */
            met?: boolean;
            /** @description Điểm tự chấm. */
            points?: components["schemas"]["Points"];
        };
        /**
         * @description Where the assessment is.
         * @enum {string}
         */
        MaturityStatus: "draft" | "submitted" | "external-check" | "returned" | "approved" | "published";
        /** @description A maturity assessment was submitted. */
        MaturitySubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["MaturityEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.maturity-assessment.submitted";
        };
        /** @description What a model is for, and what not. */
        ModelCard: {
            /** @description Dữ liệu huấn luyện. */
            datasetReleaseIds: components["schemas"]["DatasetReleaseId"][];
            /** @description Con người giám sát. */
            humanOversight: string;
            /** @description Mã thẻ. */
            id: components["schemas"]["ModelCardId"];
            /** @description Số đo. */
            metrics: components["schemas"]["ModelMetric"][];
            /** @description Tên mô hình. */
            name: string;
            /** @description Không dùng cho: What it must not be used for; ranking named children always belongs here. */
            outOfScope: string;
            /** @description Đơn vị chịu trách nhiệm. */
            owner: string;
            /** @description Công bố lúc. */
            publishedAt: components["schemas"]["Instant"];
            /** @description Mục đích. */
            purpose: string;
            /** @description Rủi ro. */
            risks: string;
            /** @description Phiên bản. */
            version: string;
        };
        /** @description A model card's id. */
        ModelCardId: string;
        ModelCardList: {
            /** @description Các thẻ. */
            data: components["schemas"]["ModelCard"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        ModelMetric: {
            /** @description Nhóm. */
            group?: string;
            /** @description Tên số đo. */
            name: string;
            /** @description Giá trị. */
            value: string;
        };
        NewDevice: {
            /** @description Tình trạng. */
            condition?: components["schemas"]["DeviceCondition"];
            /** @description Số IMEI. */
            imei?: components["schemas"]["Imei"];
            /** @description Kiểu máy. */
            model: string;
            /** @description Số sê-ri: As printed on the device. */
            serialNumber: string;
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        NominatePilotSite: {
            /** @description Chương trình. */
            pilotProgrammeId: components["schemas"]["PilotProgrammeId"];
            /** @description Lý do đề cử. */
            reason: string;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
        };
        /** @description How it went. */
        PilotEvaluation: {
            /** @description Minh chứng. */
            evidence?: components["schemas"]["MaturityEvidence"][];
            /**
             * @description Đánh giá: Against the goal of the programme.
             * @enum {string}
             */
            rating: "not-met" | "met" | "exceeded";
            /**
             * @description Kiến nghị: What to do next.
             * @enum {string}
             */
            recommendation: "stop" | "continue" | "extend";
            /** @description Tóm tắt. */
            summary: string;
        };
        /** @description A pilot of digital education. */
        PilotProgramme: {
            /** @description Mã chương trình: Used once. */
            code: string;
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Đến ngày. */
            endsOn: components["schemas"]["Date"];
            /** @description Mục tiêu. */
            goal: string;
            /** @description Mã thí điểm. */
            id: components["schemas"]["PilotProgrammeId"];
            /** @description Tên chương trình. */
            name: string;
            /** @description Từ ngày. */
            startsOn: components["schemas"]["Date"];
        };
        /** @description A pilot programme's id. */
        PilotProgrammeId: string;
        PilotProgrammeList: {
            /** @description Các chương trình. */
            data: components["schemas"]["PilotProgramme"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A school in a pilot. */
        PilotSite: {
            /** @description Lúc đề cử. */
            createdAt: components["schemas"]["Instant"];
            /** @description Ý kiến phê duyệt. */
            decisionNote?: string;
            /** @description Đánh giá. */
            evaluation?: components["schemas"]["PilotEvaluation"];
            /** @description Mã điểm thí điểm. */
            id: components["schemas"]["PilotSiteId"];
            /** @description Chương trình. */
            pilotProgrammeId: components["schemas"]["PilotProgrammeId"];
            /** @description Lý do đề cử. */
            reason: string;
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["PilotSiteStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        PilotSiteEventData: {
            /** @description Chương trình. */
            pilotProgrammeId: components["schemas"]["PilotProgrammeId"];
            /** @description Điểm thí điểm. */
            pilotSiteId: components["schemas"]["PilotSiteId"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["PilotSiteStatus"];
        };
        /** @description A pilot site's id. */
        PilotSiteId: string;
        PilotSiteList: {
            /** @description Các điểm. */
            data: components["schemas"]["PilotSite"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Where the site is.
         * @enum {string}
         */
        PilotSiteStatus: "nominated" | "approved" | "refused" | "running" | "evaluated";
        /** @description A pilot site has moved on. */
        PilotSiteStatusChangedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["PilotSiteEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "digital-school.pilot-site.status-changed";
        };
        /**
         * @description What kind of place a value is about.
         * @enum {string}
         */
        PlaceLevel: "nation" | "province" | "school";
        /** @description Points from 0 to 100 with up to two decimals. */
        Points: string;
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
        /** @description The published level of a school. */
        PublishedMaturity: {
            /** @description Hai nhóm. */
            groups: components["schemas"]["MaturityGroupResult"][];
            /** @description Mức chung. */
            overall: components["schemas"]["MaturityLevel"];
            /** @description Công bố lúc. */
            publishedAt: components["schemas"]["Instant"];
            /** @description Trường. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        PublishedMaturityList: {
            /** @description Các kết quả. */
            data: components["schemas"]["PublishedMaturity"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        PublishIndicator: {
            /** @description Năm học. */
            schoolYear: components["schemas"]["SchoolYear"];
        };
        /**
         * @description What the signer is to the learner.
         * @enum {string}
         */
        Relationship: "father" | "mother" | "grandparent" | "sibling" | "guardian" | "other";
        ReportDeviceIncident: {
            /** @description Mô tả. */
            description: string;
            /**
             * @description Sự việc: What happened.
             * @enum {string}
             */
            kind: "lost" | "broken";
            /** @description Ngày xảy ra. */
            occurredOn: components["schemas"]["Date"];
        };
        RequestExternalCheck: {
            /** @description Đơn vị đánh giá ngoài. */
            externalChecker: string;
            /** @description Ý kiến. */
            note?: string;
        };
        ReturnDevice: {
            /** @description Tình trạng khi trả. */
            condition: components["schemas"]["DeviceCondition"];
            /** @description Vật còn thiếu. */
            missingItems?: string[];
            /** @description Ghi chú. */
            note?: string;
        };
        ReviewedScore: {
            /** @description Tiêu chí. */
            criterionCode: components["schemas"]["CriterionCode"];
            /** @description Điểm thẩm định. */
            points: components["schemas"]["Points"];
            /** @description Lý do. */
            reason: string;
        };
        /** @description A school's id. */
        SchoolId: string;
        /** @description A school year, named by the two calendar years it touches. */
        SchoolYear: string;
        /** @description SHA-256 in hexadecimal. */
        Sha256: string;
        /**
         * @description A typed name, or a drawn signature as PNG.
         * @enum {string}
         */
        SignatureMethod: "typed-name" | "image";
        SignDeviceHandover: {
            /** @description Ảnh chữ ký: PNG in Base64, for the method `image`; not kept, only its SHA-256. */
            image?: string;
            /** @description Cách ký. */
            method: components["schemas"]["SignatureMethod"];
            /** @description Họ tên người nhận. */
            name: string;
            /** @description Quan hệ với học sinh. */
            relationship: components["schemas"]["Relationship"];
        };
        /** @description The sealed record. */
        SignedHandoverRecord: {
            /** @description Mã bàn giao. */
            deviceHandoverId: components["schemas"]["DeviceHandoverId"];
            /** @description Số biên bản. */
            number: string;
            /** @description Biên bản đã ký số: Compact JWS (RFC 7515), ES256, `typ` `device-handover+jwt`. */
            record: string;
        };
        StatusCount: {
            /** @description Số lượng. */
            count: number;
            /** @description Trạng thái. */
            status: components["schemas"]["DeviceStatus"];
        };
        UpdateDevice: {
            /** @description Tình trạng. */
            condition?: components["schemas"]["DeviceCondition"];
            /** @description Ghi chú. */
            note?: string;
        };
        UpdateMaturityAssessment: {
            /** @description Các tiêu chí: Those named are replaced; the others stay. */
            scores: components["schemas"]["MaturityScore"][];
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
        /** @description A release's id. */
        DatasetReleaseId: components["schemas"]["DatasetReleaseId"];
        /** @description A batch's id. */
        DeviceBatchId: components["schemas"]["DeviceBatchId"];
        /** @description A hand-over's id. */
        DeviceHandoverId: components["schemas"]["DeviceHandoverId"];
        /** @description A device's id. */
        DeviceId: components["schemas"]["DeviceId"];
        /** @description A write-off's id. */
        DeviceWriteOffId: components["schemas"]["DeviceWriteOffId"];
        /** @description A donor's id. */
        DonorId: components["schemas"]["DonorId"];
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
        /** @description An indicator. */
        IndicatorCode: components["schemas"]["IndicatorCode"];
        /** @description How many entries a page holds at most. */
        Limit: number;
        /** @description An assessment's id. */
        MaturityAssessmentId: components["schemas"]["MaturityAssessmentId"];
        /** @description A model card's id. */
        ModelCardId: components["schemas"]["ModelCardId"];
        /** @description A pilot programme's id. */
        PilotProgrammeId: components["schemas"]["PilotProgrammeId"];
        /** @description A pilot site's id. */
        PilotSiteId: components["schemas"]["PilotSiteId"];
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
    listDatasetReleases: {
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
            /** @description A page of releases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetReleaseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDatasetRelease: {
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
                "application/json": components["schemas"]["CreateDatasetRelease"];
            };
        };
        responses: {
            /** @description The dataset was released. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRelease"];
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
    getDatasetRelease: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A release's id. */
                datasetReleaseId: components["parameters"]["DatasetReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The release. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRelease"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDatasetRows: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description A release's id. */
                datasetReleaseId: components["parameters"]["DatasetReleaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetRowList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDeviceAllocations: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description To this school only. */
                schoolId?: components["schemas"]["SchoolId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of allocations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAllocationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDeviceAllocation: {
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
                "application/json": components["schemas"]["CreateDeviceAllocation"];
            };
        };
        responses: {
            /** @description The devices were allocated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceAllocation"];
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
    listDeviceBatches: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Batches of this donor only. */
                donorId?: components["schemas"]["DonorId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of batches. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceBatchList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDeviceBatch: {
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
                "application/json": components["schemas"]["CreateDeviceBatch"];
            };
        };
        responses: {
            /** @description The batch was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceBatch"];
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
    getDeviceBatch: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A batch's id. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The batch. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceBatch"];
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
    importDevices: {
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
                /** @description A batch's id. */
                deviceBatchId: components["parameters"]["DeviceBatchId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportDevices"];
            };
        };
        responses: {
            /** @description The devices were recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportedDevices"];
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
    listDeviceHandovers: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Records of this device only. */
                deviceId?: components["schemas"]["DeviceId"];
                /** @description Records of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Records of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Records in this state only. */
                status?: components["schemas"]["HandoverStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of records. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceHandoverList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getDeviceHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A hand-over's id. */
                deviceHandoverId: components["parameters"]["DeviceHandoverId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceHandover"];
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
    cancelDeviceHandover: {
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
                /** @description A hand-over's id. */
                deviceHandoverId: components["parameters"]["DeviceHandoverId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelDeviceHandover"];
            };
        };
        responses: {
            /** @description The record is cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceHandover"];
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
    getDeviceHandoverRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A hand-over's id. */
                deviceHandoverId: components["parameters"]["DeviceHandoverId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedHandoverRecord"];
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
    submitDeviceHandoverSignature: {
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
                /** @description A hand-over's id. */
                deviceHandoverId: components["parameters"]["DeviceHandoverId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignDeviceHandover"];
            };
        };
        responses: {
            /** @description The record is signed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceHandover"];
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
    getDeviceInventory: {
        parameters: {
            query?: {
                /** @description Devices of this batch only. */
                deviceBatchId?: components["schemas"]["DeviceBatchId"];
                /** @description Devices of this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description Devices of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
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
                    "application/json": components["schemas"]["DeviceInventory"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDeviceWriteOffs: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Requests in this state only. */
                status?: "requested" | "approved" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of requests. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceWriteOffList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDeviceWriteOff: {
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
                "application/json": components["schemas"]["CreateDeviceWriteOff"];
            };
        };
        responses: {
            /** @description The request waits for the department. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceWriteOff"];
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
    decideDeviceWriteOff: {
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
                /** @description A write-off's id. */
                deviceWriteOffId: components["parameters"]["DeviceWriteOffId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDeviceWriteOff"];
            };
        };
        responses: {
            /** @description The request is decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceWriteOff"];
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
    listDevices: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Devices of this batch only. */
                deviceBatchId?: components["schemas"]["DeviceBatchId"];
                /** @description Devices that this learner holds. */
                learnerId?: components["schemas"]["LearnerId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Loans whose day of return has passed, or all others. */
                overdue?: boolean;
                /** @description Devices of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Devices in this state only. */
                status?: components["schemas"]["DeviceStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of devices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getDevice: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A device's id. */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The device. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
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
    updateDevice: {
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
                /** @description A device's id. */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDevice"];
            };
        };
        responses: {
            /** @description The device as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
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
    createDeviceHandover: {
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
                /** @description A device's id. */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDeviceHandover"];
            };
        };
        responses: {
            /** @description The record waits for the signature. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceHandover"];
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
    createDeviceIncident: {
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
                /** @description A device's id. */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDeviceIncident"];
            };
        };
        responses: {
            /** @description The device is recorded so. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
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
    listDeviceMovements: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description A device's id. */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of steps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeviceMovementList"];
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
    createDeviceReturn: {
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
                /** @description A device's id. */
                deviceId: components["parameters"]["DeviceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDevice"];
            };
        };
        responses: {
            /** @description The device is back. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Device"];
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
    listDonors: {
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
            /** @description A page of donors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DonorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDonor: {
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
                "application/json": components["schemas"]["CreateDonor"];
            };
        };
        responses: {
            /** @description The donor was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Donor"];
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
    getDonor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A donor's id. */
                donorId: components["parameters"]["DonorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The donor. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Donor"];
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
    listHandoverKeys: {
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
    listIndicatorValues: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Values of this indicator only. */
                indicatorCode?: components["schemas"]["IndicatorCode"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Values of such places only. */
                placeLevel?: components["schemas"]["PlaceLevel"];
                /** @description Values of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of values. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorValueList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listIndicators: {
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
            /** @description A page of indicators. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getIndicator: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description An indicator. */
                indicatorCode: components["parameters"]["IndicatorCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The indicator. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Indicator"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCurrentIndicatorValue: {
        parameters: {
            query?: {
                /** @description Of this province. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description Of this school. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description The school year; the present one when left out. */
                schoolYear?: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path: {
                /** @description An indicator. */
                indicatorCode: components["parameters"]["IndicatorCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The value. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CurrentIndicatorValue"];
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
    publishIndicator: {
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
                /** @description An indicator. */
                indicatorCode: components["parameters"]["IndicatorCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishIndicator"];
            };
        };
        responses: {
            /** @description The values were published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPublication"];
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
    listMaturityAssessments: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Assessments of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Assessments of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
                /** @description Assessments in this state only. */
                status?: components["schemas"]["MaturityStatus"];
            };
            header?: never;
            path?: never;
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
                    "application/json": components["schemas"]["MaturityAssessmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createMaturityAssessment: {
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
                "application/json": components["schemas"]["CreateMaturityAssessment"];
            };
        };
        responses: {
            /** @description An empty assessment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityAssessment"];
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
    getMaturityAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description An assessment's id. */
                maturityAssessmentId: components["parameters"]["MaturityAssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityAssessment"];
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
    updateMaturityAssessment: {
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
                /** @description An assessment's id. */
                maturityAssessmentId: components["parameters"]["MaturityAssessmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMaturityAssessment"];
            };
        };
        responses: {
            /** @description The assessment as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityAssessment"];
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
    decideMaturityAssessment: {
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
                /** @description An assessment's id. */
                maturityAssessmentId: components["parameters"]["MaturityAssessmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMaturityAssessment"];
            };
        };
        responses: {
            /** @description The assessment is decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityAssessment"];
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
    requestMaturityExternalCheck: {
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
                /** @description An assessment's id. */
                maturityAssessmentId: components["parameters"]["MaturityAssessmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExternalCheck"];
            };
        };
        responses: {
            /** @description Others check it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityAssessment"];
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
    publishMaturityAssessment: {
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
                /** @description An assessment's id. */
                maturityAssessmentId: components["parameters"]["MaturityAssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assessment is published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityAssessment"];
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
    submitMaturityAssessment: {
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
                /** @description An assessment's id. */
                maturityAssessmentId: components["parameters"]["MaturityAssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The department has it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityAssessment"];
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
    getMaturityFramework: {
        parameters: {
            query: {
                /** @description The school year. */
                schoolYear: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The index. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaturityFramework"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listModelCards: {
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
            /** @description A page of cards. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCardList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createModelCard: {
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
                "application/json": components["schemas"]["CreateModelCard"];
            };
        };
        responses: {
            /** @description The card is published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelCard"];
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
    getModelCard: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A model card's id. */
                modelCardId: components["parameters"]["ModelCardId"];
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
                    "application/json": components["schemas"]["ModelCard"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listPilotProgrammes: {
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
            /** @description A page of programmes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotProgrammeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createPilotProgramme: {
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
                "application/json": components["schemas"]["CreatePilotProgramme"];
            };
        };
        responses: {
            /** @description The programme was opened. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotProgramme"];
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
    getPilotProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A pilot programme's id. */
                pilotProgrammeId: components["parameters"]["PilotProgrammeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The programme. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotProgramme"];
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
    listPilotSites: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Sites of this programme only. */
                pilotProgrammeId?: components["schemas"]["PilotProgrammeId"];
                /** @description Sites in this state only. */
                status?: components["schemas"]["PilotSiteStatus"];
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
                    "application/json": components["schemas"]["PilotSiteList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createPilotSite: {
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
                "application/json": components["schemas"]["NominatePilotSite"];
            };
        };
        responses: {
            /** @description The school is nominated. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotSite"];
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
    getPilotSite: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description A pilot site's id. */
                pilotSiteId: components["parameters"]["PilotSiteId"];
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
                    "application/json": components["schemas"]["PilotSite"];
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
    decidePilotSite: {
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
                /** @description A pilot site's id. */
                pilotSiteId: components["parameters"]["PilotSiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePilotSite"];
            };
        };
        responses: {
            /** @description The site is decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotSite"];
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
    submitPilotSiteEvaluation: {
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
                /** @description A pilot site's id. */
                pilotSiteId: components["parameters"]["PilotSiteId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PilotEvaluation"];
            };
        };
        responses: {
            /** @description The site is evaluated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotSite"];
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
    startPilotSite: {
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
                /** @description A pilot site's id. */
                pilotSiteId: components["parameters"]["PilotSiteId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The site is running. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PilotSite"];
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
    listPublishedMaturityLevels: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Schools of this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description Levels of this school year only. */
                schoolYear?: components["schemas"]["SchoolYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of levels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedMaturityList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
