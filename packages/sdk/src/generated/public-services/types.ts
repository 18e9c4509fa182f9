// Generated from openapi/public-services.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    dossierAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dossier was accepted
         * @description Fetch the dossier for what it is now; this message holds no personal data.
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
                    "application/json": components["schemas"]["DossierAcceptedEvent"];
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
    dossierCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dossier was finished
         * @description Fetch the dossier for what it is now; this message holds no personal data.
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
                    "application/json": components["schemas"]["DossierCompletedEvent"];
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
    dossierFeeRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A fee was requested
         * @description Fetch the dossier for what it is now; this message holds no personal data.
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
                    "application/json": components["schemas"]["DossierFeeRequestedEvent"];
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
    dossierOverdue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A result is late
         * @description The day of the appointment has passed: a letter of apology with a new appointment is due (form 04).
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
                    "application/json": components["schemas"]["DossierOverdueEvent"];
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
    dossierRefused: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dossier was refused
         * @description Fetch the dossier for what it is now; this message holds no personal data.
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
                    "application/json": components["schemas"]["DossierRefusedEvent"];
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
    dossierResultDelivered: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A result was delivered
         * @description Fetch the dossier for what it is now; this message holds no personal data.
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
                    "application/json": components["schemas"]["DossierResultDeliveredEvent"];
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
    dossierSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dossier was submitted
         * @description Fetch the dossier for what it is now; this message holds no personal data.
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
                    "application/json": components["schemas"]["DossierSubmittedEvent"];
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
    dossierSupplementRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A supplement was requested
         * @description Fetch the dossier for what it is now; this message holds no personal data.
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
                    "application/json": components["schemas"]["DossierSupplementRequestedEvent"];
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
    dossierWithdrawn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A dossier was withdrawn
         * @description The withdrawal took effect. Fetch the dossier for what it is now.
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
                    "application/json": components["schemas"]["DossierWithdrawnEvent"];
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
    paymentSettled: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A payment was settled
         * @description The provider confirmed it; the receipt number stands in the payment.
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
                    "application/json": components["schemas"]["PaymentSettledEvent"];
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
        /** @description The agency in dossier codes. The sandbox numbers departments by their province; the real list was not found. */
        AgencyCode: string;
        AssignDossier: {
            /** @description Nội dung xử lý. */
            content: components["schemas"]["PlainText"];
            /** @description Hạn xử lý của bước. */
            deadline?: components["schemas"]["Date"];
            /** @description Phòng ban nhận. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
            /** @description Cơ quan nhận. */
            toOfficeId: components["schemas"]["OfficeId"];
        };
        /** @description A commune, see the reference service. */
        CommuneCode: string;
        CompleteDossier: {
            /** @description Phòng ban. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
            /** @description Số văn bản kết quả. */
            resultNumber?: string;
            /** @description Tóm tắt kết quả. */
            summary: components["schemas"]["PlainText"];
            /** @description Tệp kết quả. */
            uploadIds: components["schemas"]["UploadId"][];
        };
        /** @description A component of a procedure; `giay-uy-quyen` is the letter of authorisation. */
        ComponentCode: string;
        /**
         * @description Code list `document-copy-type`.
         * @enum {string}
         */
        CopyType: "original" | "copy" | "electronic";
        CreateDossier: {
            /** @description Người nộp: A backend must name the applicant; a signed-in person is the applicant. */
            applicant?: components["schemas"]["DossierPersonInput"];
            /** @description Kênh nộp. */
            channel: components["schemas"]["DossierChannel"];
            /** @description Học sinh: The learner whom it is about, within the caller's reach. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Chủ hồ sơ: Left out when the applicant files for themself. */
            owner?: components["schemas"]["DossierPersonInput"];
            /**
             * @description Loại đối tượng.
             * @default citizen
             */
            ownerType?: components["schemas"]["OwnerType"];
            /** @description Thủ tục. */
            procedureId: components["schemas"]["ProcedureId"];
            /** @description Cơ quan tiếp nhận: An office of a level that takes the procedure. */
            receivingOfficeId: components["schemas"]["OfficeId"];
        };
        CreateUpload: {
            /** @description Tên tệp. */
            fileName: components["schemas"]["FileName"];
            /** @description Kiểu tệp. */
            mediaType: components["schemas"]["UploadMediaType"];
            /** @description Mã băm. */
            sha256: components["schemas"]["Sha256"];
            /** @description Dung lượng: In bytes, at most 10 MiB. */
            sizeBytes: number;
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        DecideDossierWithdrawal: {
            /**
             * @description Quyết định.
             * @enum {string}
             */
            decision: "granted" | "declined";
            /** @description Phòng ban. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
            /** @description Lý do: Needed when it is declined. */
            reason?: components["schemas"]["PlainText"];
        };
        /** @description A number written exactly, with a decimal point. Marks and money are never floating point. */
        DecimalString: string;
        DeliverDossierResult: {
            /** @description Cách trả. */
            channel: components["schemas"]["DossierChannel"];
            /** @description Phòng ban. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
            /** @description Người nhận. */
            recipientName: components["schemas"]["PersonName"];
        };
        /** @description A dossier (hồ sơ). */
        Dossier: {
            /** @description Lúc tiếp nhận. */
            acceptedAt?: components["schemas"]["Instant"];
            /** @description Số lần xin lỗi. */
            apologyCount: number;
            /** @description Người nộp. */
            applicant: components["schemas"]["DossierPerson"];
            /** @description Ngày hẹn trả. */
            appointmentDate?: components["schemas"]["Date"];
            /** @description Kênh nộp. */
            channel: components["schemas"]["DossierChannel"];
            /**
             * @description Đồng hồ thời hạn: Whether working days are counted.
             * @enum {string}
             */
            clock: "not-started" | "running" | "paused" | "stopped";
            /** @description Mã hồ sơ: Given when it is submitted. */
            code?: components["schemas"]["DossierCode"];
            /** @description Lúc giải quyết xong. */
            completedAt?: components["schemas"]["Instant"];
            /** @description Giấy tờ đã nộp. */
            components: components["schemas"]["DossierComponent"][];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Cơ quan đang giải quyết. */
            currentOfficeId: components["schemas"]["OfficeId"];
            /** @description Lúc trả kết quả. */
            deliveredAt?: components["schemas"]["Instant"];
            /** @description Ngày đến hạn: Absent while the clock is paused. */
            dueDate?: components["schemas"]["Date"];
            /** @description Mã trong hệ thống. */
            id: components["schemas"]["DossierId"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Trạng thái kế tiếp: The states that may follow. */
            nextStatuses: components["schemas"]["DossierStatus"][];
            /** @description Quá hạn từ ngày. */
            overdueSince?: components["schemas"]["Date"];
            /** @description Chủ hồ sơ: Absent: the applicant is the owner. */
            owner?: components["schemas"]["DossierPerson"];
            /** @description Loại đối tượng. */
            ownerType: components["schemas"]["OwnerType"];
            /** @description Mã thủ tục. */
            procedureCode?: components["schemas"]["ProcedureCode"];
            /** @description Thủ tục. */
            procedureId: components["schemas"]["ProcedureId"];
            /** @description Đánh giá. */
            rating?: components["schemas"]["DossierRating"];
            /** @description Cơ quan tiếp nhận. */
            receivingOfficeId: components["schemas"]["OfficeId"];
            /** @description Lý do từ chối. */
            refusalReason?: components["schemas"]["PlainText"];
            /** @description Kết quả. */
            result?: components["schemas"]["DossierResult"];
            /** @description Trạng thái. */
            status: components["schemas"]["DossierStatus"];
            /** @description Lúc nộp. */
            submittedAt?: components["schemas"]["Instant"];
            /** @description Yêu cầu bổ sung. */
            supplementRequest?: components["schemas"]["SupplementRequest"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Lúc rút. */
            withdrawnAt?: components["schemas"]["Instant"];
            /** @description Thời hạn (ngày làm việc). */
            workingDays?: number;
            /** @description Số ngày làm việc còn lại: While the clock is paused. */
            workingDaysLeft?: number;
        };
        /** @description A dossier was accepted. */
        DossierAcceptedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.accepted";
        };
        /**
         * @description Code list `dossier-channel`.
         * @enum {string}
         */
        DossierChannel: "counter" | "online" | "public-post";
        /** @description Agency, day and sequence: `G09.20-20260609-0092637`. */
        DossierCode: string;
        /** @description A dossier was finished. */
        DossierCompletedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.completed";
        };
        /** @description A component as it was handed in. */
        DossierComponent: {
            /** @description Mã giấy tờ. */
            code: components["schemas"]["ComponentCode"];
            /** @description Số lượng. */
            copies: number;
            /** @description Loại bản. */
            copyType: components["schemas"]["CopyType"];
            /** @description Lúc lưu. */
            savedAt: components["schemas"]["Instant"];
            /** @description Tệp. */
            uploadIds: components["schemas"]["UploadId"][];
        };
        DossierEventData: {
            /** @description Xã của cơ quan đang giải quyết. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Hồ sơ. */
            dossierId: components["schemas"]["DossierId"];
            /** @description Cơ quan đang giải quyết. */
            officeId: components["schemas"]["OfficeId"];
            /** @description Tỉnh của cơ quan đang giải quyết. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Xã của cơ quan tiếp nhận. */
            receivingCommuneCode?: components["schemas"]["CommuneCode"];
            /** @description Tỉnh của cơ quan tiếp nhận: Where another office received it. */
            receivingProvinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường tiếp nhận. */
            receivingSchoolId?: components["schemas"]["SchoolId"];
            /** @description Trường đang giải quyết. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["DossierStatus"];
        };
        /** @description A fee was requested. */
        DossierFeeRequestedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.fee-requested";
        };
        /** @description A dossier's id. */
        DossierId: string;
        DossierList: {
            /** @description Các hồ sơ. */
            data: components["schemas"]["Dossier"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A result is late. */
        DossierOverdueEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierOverdueEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.overdue";
        };
        DossierOverdueEventData: {
            /** @description Ngày hẹn mới. */
            appointmentDate?: components["schemas"]["Date"];
            /** @description Xã của cơ quan đang giải quyết. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Hồ sơ. */
            dossierId: components["schemas"]["DossierId"];
            /** @description Cơ quan đang giải quyết. */
            officeId: components["schemas"]["OfficeId"];
            /** @description Tỉnh của cơ quan đang giải quyết. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Xã của cơ quan tiếp nhận. */
            receivingCommuneCode?: components["schemas"]["CommuneCode"];
            /** @description Tỉnh của cơ quan tiếp nhận: Where another office received it. */
            receivingProvinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường tiếp nhận. */
            receivingSchoolId?: components["schemas"]["SchoolId"];
            /** @description Trường đang giải quyết. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["DossierStatus"];
        };
        /** @description Somebody who files a dossier or whom it is about. */
        DossierPerson: {
            /** @description Địa chỉ. */
            address?: string;
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Thư điện tử. */
            email?: components["schemas"]["EmailAddress"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Bốn số cuối: The last four digits of the personal number. */
            personalNumberEnding?: string;
            /** @description Số điện thoại. */
            phone?: components["schemas"]["PhoneNumber"];
        };
        /** @description Somebody who files a dossier or whom it is about. */
        DossierPersonInput: {
            /** @description Địa chỉ. */
            address?: string;
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Thư điện tử. */
            email?: components["schemas"]["EmailAddress"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Số định danh cá nhân. */
            personalNumber?: components["schemas"]["PersonalNumber"];
            /** @description Số điện thoại. */
            phone?: components["schemas"]["PhoneNumber"];
        };
        /** @description The citizen's opinion. */
        DossierRating: {
            /** @description Ý kiến. */
            comment?: components["schemas"]["PlainText"];
            /** @description Lúc đánh giá. */
            ratedAt: components["schemas"]["Instant"];
            /** @description Mức hài lòng. */
            score: number;
        };
        /** @description A dossier was refused. */
        DossierRefusedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.refused";
        };
        /** @description What the office decided. */
        DossierResult: {
            /** @description Số văn bản kết quả. */
            number?: string;
            /** @description Tóm tắt kết quả. */
            summary: components["schemas"]["PlainText"];
            /** @description Tệp kết quả. */
            uploadIds: components["schemas"]["UploadId"][];
        };
        /** @description A result was delivered. */
        DossierResultDeliveredEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.result-delivered";
        };
        /**
         * @description `draft` before it is submitted, then the ten states of the national portal (code list `dossier-state`, 1 to 10).
         * @enum {string}
         */
        DossierStatus: "draft" | "submitted" | "accepted" | "refused" | "processing" | "supplement-requested" | "payment-requested" | "withdrawal-requested" | "suspended" | "completed" | "delivered";
        /** @description A step that was taken. */
        DossierStep: {
            /** @description Thời điểm. */
            at: components["schemas"]["Instant"];
            /** @description Nội dung. */
            content?: string;
            /** @description Thời hạn. */
            deadline?: components["schemas"]["Date"];
            /** @description Phòng ban. */
            department?: string;
            /** @description Từ trạng thái. */
            fromStatus?: components["schemas"]["DossierStatus"];
            /** @description Người thực hiện. */
            handlerName?: components["schemas"]["PersonName"];
            /** @description Mã bước. */
            id: components["schemas"]["DossierStepId"];
            /** @description Loại bước: What was done. */
            kind: 'submitted' | 'accepted' | 'refused' | 'supplement-requested' | 'supplement-submitted' | 'fee-requested' | 'fee-settled' | 'processing-started' | 'assigned' | 'suspended' | 'resumed' | 'withdrawal-requested' | 'withdrawal-granted' | 'withdrawal-declined' | 'overdue' | 'completed' | 'delivered' | (string & {});
            /** @description Cơ quan. */
            officeId?: components["schemas"]["OfficeId"];
            /** @description Cơ quan nhận. */
            toOfficeId?: components["schemas"]["OfficeId"];
            /** @description Sang trạng thái. */
            toStatus?: components["schemas"]["DossierStatus"];
        };
        /** @description A step's id. */
        DossierStepId: string;
        /** @description Who takes the step. */
        DossierStepInput: {
            /** @description Nội dung xử lý. */
            content?: components["schemas"]["PlainText"];
            /** @description Hạn xử lý của bước. */
            deadline?: components["schemas"]["Date"];
            /** @description Phòng ban. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
        };
        DossierStepList: {
            /** @description Các bước. */
            data: components["schemas"]["DossierStep"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A dossier was submitted. */
        DossierSubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.submitted";
        };
        /** @description A supplement was requested. */
        DossierSupplementRequestedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.supplement-requested";
        };
        /** @description A dossier was withdrawn. */
        DossierWithdrawnEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["DossierEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.dossier.withdrawn";
        };
        /** @description An e-mail address. */
        EmailAddress: string;
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
        /** @description An amount in whole đồng. */
        FeeAmount: {
            /** @description Số tiền: Whole đồng, 100 or more. */
            amount: string;
            /**
             * @description Loại tiền.
             * @constant
             */
            currency: "VND";
        };
        /** @description A fee, as the procedure names it. */
        FeeCode: string;
        /**
         * @description Before acceptance, on request, or before the result is delivered.
         * @enum {string}
         */
        FeeTiming: "intake" | "supplement" | "result";
        /** @description A file name without a path; it is shown, never used as one. */
        FileName: string;
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description A learner, see the registry. */
        LearnerId: string;
        /** @description A text of law. */
        LegalBasis: {
            /** @description Văn bản. */
            document: string;
            /** @description Ghi chú. */
            remark?: string;
            /** @description Nội dung. */
            title: string;
            /** @description Đã kiểm chứng: False: from secondary reports or memory; replace when the text is at hand. */
            verified: boolean;
        };
        /** @description A text in Vietnamese and, where there is one, in English. */
        LocalizedText: {
            /** @description Tiếng Anh: The text in English. */
            en?: string;
            /** @description Tiếng Việt: The text in Vietnamese. */
            vi: string;
        };
        /** @description An amount of money. */
        Money: {
            /** @description Số tiền. */
            amount: components["schemas"]["DecimalString"];
            /** @description Loại tiền: ISO 4217. */
            currency: string;
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description An office that takes dossiers (bộ phận một cửa). */
        Office: {
            /** @description Mã cơ quan trong mã hồ sơ. */
            agencyCode: components["schemas"]["AgencyCode"];
            /** @description Mã xã. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Mã cơ quan. */
            id: components["schemas"]["OfficeId"];
            /** @description Cấp. */
            level: components["schemas"]["OfficeLevel"];
            /** @description Tên cơ quan. */
            name: string;
            /** @description Mã tỉnh. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        /** @description An office's id. */
        OfficeId: string;
        /**
         * @description Ministry, department of education (province), commune, school.
         * @enum {string}
         */
        OfficeLevel: "ministry" | "department" | "commune" | "school";
        OfficeList: {
            /** @description Các cơ quan. */
            data: components["schemas"]["Office"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Code list `dossier-owner-type`.
         * @enum {string}
         */
        OwnerType: "citizen" | "enterprise" | "household";
        /** @description A fee of a dossier and how far it is paid. */
        Payment: {
            /** @description Số tiền. */
            amount: components["schemas"]["Money"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Nội dung thu. */
            description: string;
            /** @description Hồ sơ. */
            dossierId: components["schemas"]["DossierId"];
            /** @description Mã khoản thu. */
            feeCode?: components["schemas"]["FeeCode"];
            /** @description Mã thanh toán. */
            id: components["schemas"]["PaymentId"];
            /** @description Mã giao dịch. */
            providerReference?: string;
            /** @description Số biên lai. */
            receiptNumber?: string;
            /** @description Lúc thanh toán. */
            settledAt?: components["schemas"]["Instant"];
            /**
             * @description Trạng thái: `processing`: with the provider. `canceled`: the dossier was withdrawn or refused.
             * @enum {string}
             */
            status: "pending" | "processing" | "settled" | "failed" | "canceled";
            /** @description Thời điểm thu. */
            timing: components["schemas"]["FeeTiming"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        PaymentEventData: {
            /** @description Xã của cơ quan đang giải quyết. */
            communeCode?: components["schemas"]["CommuneCode"];
            /** @description Hồ sơ. */
            dossierId: components["schemas"]["DossierId"];
            /** @description Thanh toán. */
            paymentId: components["schemas"]["PaymentId"];
            /** @description Tỉnh của cơ quan đang giải quyết. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Xã của cơ quan tiếp nhận. */
            receivingCommuneCode?: components["schemas"]["CommuneCode"];
            /** @description Tỉnh của cơ quan tiếp nhận: Where another office received it. */
            receivingProvinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Trường tiếp nhận. */
            receivingSchoolId?: components["schemas"]["SchoolId"];
            /** @description Trường đang giải quyết. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        /** @description A payment's id. */
        PaymentId: string;
        PaymentList: {
            /** @description Các khoản thanh toán. */
            data: components["schemas"]["Payment"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A payment was settled. */
        PaymentSettledEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["PaymentEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "public-services.payment.settled";
        };
        /** @description Personal identification number of the population register. */
        PersonalNumber: string;
        /** @description A person's name as the birth certificate has it. One word is a name too. */
        PersonName: string;
        /** @description A telephone number in Vietnam. */
        PhoneNumber: string;
        /** @description A text in the writer's words, without personal numbers. */
        PlainText: string;
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
        /** @description An administrative procedure. */
        Procedure: {
            /** @description Kênh nộp. */
            channels: components["schemas"]["DossierChannel"][];
            /** @description Mã thủ tục: Absent where it was not found. */
            code?: components["schemas"]["ProcedureCode"];
            /** @description Mã đã kiểm chứng: Whether the code was compared with the national database. */
            codeVerified?: boolean;
            /** @description Thành phần hồ sơ. */
            components: components["schemas"]["ProcedureComponent"][];
            /** @description Phí, lệ phí. */
            fees: components["schemas"]["ProcedureFee"][];
            /** @description Mã trong hệ thống. */
            id: components["schemas"]["ProcedureId"];
            /** @description Căn cứ pháp lý. */
            legalBasis: components["schemas"]["LegalBasis"][];
            /** @description Tên thủ tục. */
            name: components["schemas"]["LocalizedText"];
            /** @description Thời hạn giải quyết. */
            processing: components["schemas"]["ProcessingTime"];
            /** @description Cấp tiếp nhận. */
            receivedBy: components["schemas"]["OfficeLevel"][];
            /** @description Kết quả. */
            result: components["schemas"]["LocalizedText"];
            /** @description Lĩnh vực. */
            sector: components["schemas"]["LocalizedText"];
            /**
             * @description Mức độ trực tuyến: Information only, partly online, wholly online.
             * @enum {string}
             */
            serviceLevel: "information" | "partial" | "full";
        };
        /** @description Code in the national database of administrative procedures. */
        ProcedureCode: string;
        /** @description What has to be handed in (thành phần hồ sơ). */
        ProcedureComponent: {
            /** @description Mã giấy tờ. */
            code: components["schemas"]["ComponentCode"];
            /** @description Số lượng: How many are needed. */
            copies: number;
            /** @description Loại bản. */
            copyTypes: components["schemas"]["CopyType"][];
            /** @description Tên giấy tờ. */
            name: components["schemas"]["LocalizedText"];
            /**
             * @description Bắt buộc: `when-represented`: when applicant and owner differ.
             * @enum {string}
             */
            required: "always" | "when-represented" | "optional";
        };
        /** @description What a procedure costs (phí, lệ phí). */
        ProcedureFee: {
            /** @description Mức thu. */
            amount: components["schemas"]["Money"];
            /** @description Mã khoản thu. */
            code: components["schemas"]["FeeCode"];
            /** @description Tên khoản thu. */
            name: components["schemas"]["LocalizedText"];
            /** @description Thời điểm thu. */
            timing: components["schemas"]["FeeTiming"];
        };
        /** @description A procedure's id. */
        ProcedureId: string;
        ProcedureList: {
            /** @description Các thủ tục. */
            data: components["schemas"]["Procedure"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description How long the office may take, in working days from acceptance. */
        ProcessingTime: {
            /** @description Số ngày làm việc khi khác tỉnh: When the learner comes from another province. */
            acrossProvincesWorkingDays?: number;
            /** @description Số ngày làm việc. */
            workingDays: number;
        };
        /** @description A province, see the reference service. */
        ProvinceCode: string;
        RefuseDossier: {
            /** @description Phòng ban. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
            /** @description Lý do từ chối. */
            reason: components["schemas"]["PlainText"];
        };
        RequestDossierFee: {
            /** @description Số tiền. */
            amount: components["schemas"]["FeeAmount"];
            /** @description Phòng ban. */
            department?: string;
            /** @description Nội dung thu. */
            description: string;
            /** @description Mã khoản thu. */
            feeCode?: components["schemas"]["FeeCode"];
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
        };
        RequestDossierSupplement: {
            /** @description Phòng ban. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
            /** @description Nội dung cần bổ sung. */
            items: components["schemas"]["SupplementItem"][];
            /** @description Hạn bổ sung. */
            respondBy?: components["schemas"]["Date"];
        };
        SaveDossierComponent: {
            /** @description Số lượng: As many as the procedure asks for, or more. */
            copies: number;
            /** @description Loại bản. */
            copyType: components["schemas"]["CopyType"];
            /** @description Tệp: Stored files of this dossier; an electronic copy needs at least one. */
            uploadIds: components["schemas"]["UploadId"][];
        };
        SaveDossierRating: {
            /** @description Ý kiến. */
            comment?: components["schemas"]["PlainText"];
            /** @description Mức hài lòng: 1 very dissatisfied to 5 very satisfied. */
            score: number;
        };
        /** @description A school, see the registry. */
        SchoolId: string;
        SettleSandboxPayment: {
            /**
             * @description Kết quả: What the provider reports.
             * @enum {string}
             */
            outcome: "settled" | "failed";
        };
        /** @description SHA-256, hexadecimal. */
        Sha256: string;
        /** @description One thing that is missing. */
        SupplementItem: {
            /** @description Mã giấy tờ. */
            componentCode?: components["schemas"]["ComponentCode"];
            /** @description Nội dung cần bổ sung. */
            content: components["schemas"]["PlainText"];
        };
        /** @description What the office asks for. */
        SupplementRequest: {
            /** @description Nội dung. */
            items: components["schemas"]["SupplementItem"][];
            /** @description Lúc yêu cầu. */
            requestedAt: components["schemas"]["Instant"];
            /** @description Hạn bổ sung. */
            respondBy?: components["schemas"]["Date"];
        };
        SuspendDossier: {
            /** @description Phòng ban. */
            department?: string;
            /** @description Cán bộ xử lý. */
            handlerName: components["schemas"]["PersonName"];
            /** @description Lý do dừng. */
            reason: components["schemas"]["PlainText"];
        };
        UpdateDossier: {
            /** @description Người nộp. */
            applicant?: components["schemas"]["DossierPersonInput"];
            /** @description Kênh nộp. */
            channel?: components["schemas"]["DossierChannel"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Chủ hồ sơ. */
            owner?: components["schemas"]["DossierPersonInput"];
            /** @description Cơ quan tiếp nhận. */
            receivingOfficeId?: components["schemas"]["OfficeId"];
        };
        /** @description A file of a dossier. */
        Upload: {
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Hồ sơ. */
            dossierId: components["schemas"]["DossierId"];
            /** @description Tên tệp. */
            fileName: components["schemas"]["FileName"];
            /** @description Mã tệp. */
            id: components["schemas"]["UploadId"];
            /** @description Kiểu tệp. */
            mediaType: components["schemas"]["UploadMediaType"];
            /** @description Đã nhận: Where the next piece begins. */
            receivedBytes: number;
            /**
             * @description Lý do từ chối: Why the bytes were thrown away.
             * @enum {string}
             */
            refusal?: "wrong-digest" | "infected" | "wrong-type";
            /** @description Mã băm. */
            sha256: components["schemas"]["Sha256"];
            /** @description Dung lượng. */
            sizeBytes: number;
            /**
             * @description Trạng thái.
             * @enum {string}
             */
            status: "receiving" | "stored" | "refused";
        };
        /** @description A file's id. */
        UploadId: string;
        UploadList: {
            /** @description Các tệp. */
            data: components["schemas"]["Upload"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description PDF, PNG or JPEG.
         * @enum {string}
         */
        UploadMediaType: "application/pdf" | "image/png" | "image/jpeg";
        WithdrawDossier: {
            /** @description Lý do rút. */
            reason: components["schemas"]["PlainText"];
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
        /** @description The component, as the procedure names it. */
        ComponentCode: components["schemas"]["ComponentCode"];
        /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
        Cursor: string;
        /** @description Which form: 01 receipt, 02 supplement request, 03 refusal, 04 apology, 05 process control slip. */
        DossierForm: "receipt" | "supplement-request" | "refusal" | "apology" | "process-control";
        /** @description The dossier's id. */
        DossierId: components["schemas"]["DossierId"];
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
        /** @description The office's id. */
        OfficeId: components["schemas"]["OfficeId"];
        /** @description Where the piece begins, in bytes. */
        Offset: number;
        /** @description The payment's id. */
        PaymentId: components["schemas"]["PaymentId"];
        /** @description The procedure's id. */
        ProcedureId: components["schemas"]["ProcedureId"];
        /** @description The file's id. */
        UploadId: components["schemas"]["UploadId"];
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
    listDossiers: {
        parameters: {
            query?: {
                /** @description The dossier with this code. */
                code?: components["schemas"]["DossierCode"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Dossiers that this office holds now. */
                officeId?: components["schemas"]["OfficeId"];
                /** @description Dossiers whose result is late, or is not. */
                overdue?: boolean;
                /** @description Dossiers of this procedure only. */
                procedureId?: components["schemas"]["ProcedureId"];
                /** @description Dossiers in this state only. */
                status?: components["schemas"]["DossierStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of dossiers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDossier: {
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
                "application/json": components["schemas"]["CreateDossier"];
            };
        };
        responses: {
            /** @description The draft was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    getDossier: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    deleteDossier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
    updateDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDossier"];
            };
        };
        responses: {
            /** @description The draft as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    acceptDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierStepInput"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    assignDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDossier"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    completeDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteDossier"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    saveDossierComponent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The component, as the procedure names it. */
                componentCode: components["parameters"]["ComponentCode"];
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDossierComponent"];
            };
        };
        responses: {
            /** @description The dossier with the component. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    deliverDossierResult: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverDossierResult"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    requestDossierFee: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDossierFee"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    getDossierForm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
                /** @description Which form: 01 receipt, 02 supplement request, 03 refusal, 04 apology, 05 process control slip. */
                form: components["parameters"]["DossierForm"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    listDossierPayments: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentList"];
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
    startDossierProcessing: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierStepInput"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    saveDossierRating: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDossierRating"];
            };
        };
        responses: {
            /** @description The dossier with its rating. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    refuseDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseDossier"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    resumeDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierStepInput"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    listDossierSteps: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
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
                    "application/json": components["schemas"]["DossierStepList"];
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
    submitDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submitted dossier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    submitDossierSupplement: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dossier, with the office again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    requestDossierSupplement: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDossierSupplement"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    suspendDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDossier"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    listDossierUploads: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of files. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadList"];
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
    createDossierUpload: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUpload"];
            };
        };
        responses: {
            /** @description The file may be sent. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
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
    getDossierUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
                /** @description The file's id. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
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
    deleteDossierUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
                /** @description The file's id. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Deleted. */
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
    saveDossierUploadChunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
                /** @description Where the piece begins, in bytes. */
                offset: components["parameters"]["Offset"];
                /** @description The file's id. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description How far the file has come. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
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
    completeDossierUpload: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
                /** @description The file's id. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
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
    getDossierUploadContent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
                /** @description The file's id. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
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
    withdrawDossier: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawDossier"];
            };
        };
        responses: {
            /** @description The dossier. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    decideDossierWithdrawal: {
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
                /** @description The dossier's id. */
                dossierId: components["parameters"]["DossierId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDossierWithdrawal"];
            };
        };
        responses: {
            /** @description The dossier after the step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dossier"];
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
    listOffices: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Offices of this level only. */
                level?: components["schemas"]["OfficeLevel"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Offices in this province only. */
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
            /** @description A page of offices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getOffice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The office's id. */
                officeId: components["parameters"]["OfficeId"];
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
                    "application/json": components["schemas"]["Office"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getOfficeTrackingBook: {
        parameters: {
            query?: {
                /** @description First day of submission, in Vietnam, from 2000-01-01; the first of the month of `to` when left out. */
                from?: components["schemas"]["Date"];
                /** @description Last day of submission, up to 2100-01-01; the day of the call when left out. */
                to?: components["schemas"]["Date"];
            };
            header?: never;
            path: {
                /** @description The office's id. */
                officeId: components["parameters"]["OfficeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
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
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The payment's id. */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
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
    startPayment: {
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
                /** @description The payment's id. */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment, on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
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
    listProcedures: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description A part of the name, with or without diacritics, or of the code. */
                q?: string;
                /** @description Procedures that offices of this level take. */
                receivedBy?: components["schemas"]["OfficeLevel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of procedures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getProcedure: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The procedure's id. */
                procedureId: components["parameters"]["ProcedureId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The procedure. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Procedure"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    settleSandboxPayment: {
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
                /** @description The payment's id. */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleSandboxPayment"];
            };
        };
        responses: {
            /** @description The payment after the notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
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
