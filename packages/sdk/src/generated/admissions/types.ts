// Generated from openapi/admissions.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    filteringRoundCompleted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A filtering round is done
         * @description Institutions can fetch their tentative cut-offs and adjust; after the final one offers are out.
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
                    "application/json": components["schemas"]["FilteringRoundCompletedEvent"];
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
    offerConfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An offer was confirmed
         * @description The candidate takes the place.
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
                    "application/json": components["schemas"]["OfferConfirmedEvent"];
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
    offerDeferred: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An offer was deferred
         * @description The institution keeps the place.
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
                    "application/json": components["schemas"]["OfferDeferredEvent"];
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
    offerForfeited: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An offer was forfeited
         * @description It was not confirmed in time.
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
                    "application/json": components["schemas"]["OfferForfeitedEvent"];
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
    offerMade: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An offer was made
         * @description A candidate has a place, to be confirmed in time.
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
                    "application/json": components["schemas"]["OfferMadeEvent"];
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
         * A fee was paid
         * @description The list takes part in filtering.
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
    preferencesLocked: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A preference list was locked
         * @description The candidate is done with it; it can be paid for.
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
                    "application/json": components["schemas"]["PreferencesLockedEvent"];
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
        /** @description How a programme admits: by graduation exam scores, by the school transcript, by both together (half each, subject by subject). More may come. */
        AdmissionMethod: 'exam-scores' | 'transcript' | 'combined' | (string & {});
        /** @description What can be applied for, a programme by a method. */
        AdmissionQuota: {
            /** @description Các tổ hợp xét tuyển: The best of them counts for each candidate. */
            combinations: components["schemas"]["CombinationCode"][];
            /** @description Mã chỉ tiêu. */
            id: components["schemas"]["QuotaId"];
            /** @description Cơ sở đào tạo. */
            institutionId: components["schemas"]["InstitutionId"];
            /** @description Phương thức. */
            method: components["schemas"]["AdmissionMethod"];
            /** @description Ngành. */
            programmeId: components["schemas"]["ProgrammeId"];
            /** @description Điểm trúng tuyển dự kiến. */
            proposedCutOff?: components["schemas"]["Score"];
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Chỉ tiêu: How many are taken. */
            seats: number;
            /** @description Ngưỡng bảo đảm chất lượng đầu vào. */
            threshold: components["schemas"]["Score"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        AdmissionQuotaList: {
            /** @description Các chỉ tiêu. */
            data: components["schemas"]["AdmissionQuota"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A round of admission. */
        AdmissionRound: {
            /** @description Lệ phí một nguyện vọng. */
            feePerPreference: components["schemas"]["Money"];
            /** @description Số lượt lọc ảo dự kiến: How many filtering rounds are planned. */
            filteringRoundsPlanned: number;
            /** @description Mã đợt. */
            id: components["schemas"]["RoundId"];
            /**
             * @description Loại đợt: The general round or one for seats that are left.
             * @enum {string}
             */
            kind: "general" | "supplementary";
            /** @description Số nguyện vọng tối đa: How many preferences a list may hold; absent where there is no limit. */
            maximumPreferences?: number;
            /** @description Tên đợt: Its name. */
            name: string;
            /** @description Giai đoạn: What the round is in now. */
            phase: 'upcoming' | 'preferences' | 'fees' | 'filtering' | 'results' | 'confirmation' | 'closed' | (string & {});
            /** @description Lúc công bố kết quả. */
            resultsPublishedAt?: components["schemas"]["Instant"];
            /** @description Thứ tự cuối cùng cho ngành sư phạm: Down to which position a programme of teacher training may stand; absent where there is no limit. */
            teacherTrainingMaximumPosition?: number;
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Các mốc thời gian. */
            windows: components["schemas"]["RoundWindows"];
            /** @description Năm tuyển sinh. */
            year: components["schemas"]["AdmissionYear"];
        };
        AdmissionRoundList: {
            /** @description Các đợt. */
            data: components["schemas"]["AdmissionRound"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description Counts over a whole round. */
        AdmissionStatistics: {
            /** @description Số thí sinh: Candidates whose lists were filtered. */
            candidateCount: number;
            /** @description Số xác nhận: Offers confirmed so far, the enrolled ones included. */
            confirmedCount: number;
            /** @description Số trúng tuyển: Offers made. */
            offerCount: number;
            /** @description Trúng tuyển theo thứ tự nguyện vọng: How many offers were made for which position. */
            offersByPosition: components["schemas"]["PositionCount"][];
            /** @description Số nguyện vọng: Their preferences. */
            preferenceCount: number;
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
        };
        /** @description The year of admission. */
        AdmissionYear: number;
        /** @description A line of the list of admitted candidates. */
        AdmittedCandidate: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Tổ hợp. */
            combination?: components["schemas"]["CombinationCode"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Phương thức. */
            method: components["schemas"]["AdmissionMethod"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Mã trúng tuyển. */
            offerId: components["schemas"]["OfferId"];
            /** @description Đối tượng ưu tiên. */
            priorityGroup?: components["schemas"]["PriorityGroup"];
            /** @description Khu vực ưu tiên. */
            priorityZone: components["schemas"]["PriorityZone"];
            /** @description Ngành. */
            programmeId: components["schemas"]["ProgrammeId"];
            /** @description Điểm xét tuyển. */
            score: components["schemas"]["Score"];
            /** @description Trạng thái. */
            status: components["schemas"]["OfferStatus"];
        };
        /** @description Somebody who applies. */
        Candidate: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Năm tốt nghiệp. */
            graduationYear: components["schemas"]["AdmissionYear"];
            /** @description Mã thí sinh xét tuyển. */
            id: components["schemas"]["CandidateId"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Họ và tên. */
            name: components["schemas"]["PersonName"];
            /** @description Đối tượng ưu tiên. */
            priorityGroup?: components["schemas"]["PriorityGroup"];
            /** @description Khu vực ưu tiên. */
            priorityZone: components["schemas"]["PriorityZone"];
            /** @description Tỉnh nơi đăng ký. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Trường THPT. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Học bạ: Averages by subject. */
            transcript: components["schemas"]["TranscriptSubject"][];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Năm tuyển sinh. */
            year: components["schemas"]["AdmissionYear"];
        };
        /** @description A candidate's id. */
        CandidateId: string;
        CandidateList: {
            /** @description Các thí sinh. */
            data: components["schemas"]["Candidate"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        CandidateScore: {
            /** @description Điểm. */
            score: components["schemas"]["Mark"];
            /**
             * @description Nguồn: The exam service or the department's import.
             * @enum {string}
             */
            source: "exam" | "import";
            /** @description Môn. */
            subject: components["schemas"]["SubjectCode"];
        };
        CandidateScores: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Các điểm: By subject. */
            scores: components["schemas"]["CandidateScore"][];
        };
        /** @description Code list `subject-combination`. */
        CombinationCode: string;
        CreateAdmissionQuota: {
            /** @description Các tổ hợp xét tuyển: The best of them counts for each candidate. */
            combinations: components["schemas"]["CombinationCode"][];
            /**
             * @description Phương thức: How the programme admits.
             * @enum {string}
             */
            method: "exam-scores" | "transcript" | "combined";
            /** @description Ngành. */
            programmeId: components["schemas"]["ProgrammeId"];
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Chỉ tiêu: How many are taken. */
            seats: number;
            /** @description Ngưỡng bảo đảm chất lượng đầu vào. */
            threshold: components["schemas"]["Score"];
        };
        CreateAdmissionRound: {
            /**
             * @description Số lượt lọc ảo dự kiến: How many filtering rounds are planned.
             * @default 6
             */
            filteringRoundsPlanned?: number;
            /**
             * @description Loại đợt: The general round or one for seats that are left.
             * @enum {string}
             */
            kind: "general" | "supplementary";
            /** @description Tên đợt: Its name. */
            name: string;
            /** @description Các mốc thời gian. */
            windows: components["schemas"]["RoundWindows"];
            /** @description Năm tuyển sinh. */
            year: components["schemas"]["AdmissionYear"];
        };
        CreateCandidate: {
            /** @description Ngày sinh. */
            birthDate?: components["schemas"]["Date"];
            /** @description Giới tính. */
            gender?: components["schemas"]["Gender"];
            /** @description Năm tốt nghiệp. */
            graduationYear: components["schemas"]["AdmissionYear"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Họ và tên. */
            name?: components["schemas"]["PersonName"];
            /** @description Đối tượng ưu tiên. */
            priorityGroup?: components["schemas"]["PriorityGroup"];
            /** @description Khu vực ưu tiên. */
            priorityZone: components["schemas"]["PriorityZone"];
            /** @description Tỉnh nơi đăng ký. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Học bạ: Averages by subject. */
            transcript?: components["schemas"]["TranscriptSubject"][];
            /** @description Năm tuyển sinh. */
            year: components["schemas"]["AdmissionYear"];
        };
        CreateOfferDeferral: {
            /** @description Ngày quyết định. */
            decidedOn: components["schemas"]["Date"];
            /** @description Số quyết định. */
            decisionNumber: components["schemas"]["DecisionNumber"];
            /** @description Dự kiến nhập học. */
            expectedReturnOn: components["schemas"]["Date"];
            /** @description Lý do bảo lưu. */
            reason: components["schemas"]["DeferralReason"];
        };
        CreateScoreEvaluation: {
            /** @description Tổ hợp. */
            combination: components["schemas"]["CombinationCode"];
            /** @description Năm tốt nghiệp. */
            graduationYear?: components["schemas"]["AdmissionYear"];
            /** @description Đối tượng ưu tiên. */
            priorityGroup?: components["schemas"]["PriorityGroup"];
            /** @description Khu vực ưu tiên. */
            priorityZone: components["schemas"]["PriorityZone"];
            /** @description Các điểm: Those of the combination are taken. */
            scores: components["schemas"]["SubjectMark"][];
            /** @description Năm tuyển sinh. */
            year: components["schemas"]["AdmissionYear"];
        };
        CreateScoreImport: {
            /** @description Các điểm: One entry a candidate and subject; a later import replaces an earlier one. */
            scores: components["schemas"]["ScoreEntry"][];
        };
        /** @description Where a quota is cut off. */
        CutOff: {
            /** @description Điểm trúng tuyển. */
            cutOff?: components["schemas"]["Score"];
            /** @description Cơ sở đào tạo. */
            institutionId: components["schemas"]["InstitutionId"];
            /** @description Phương thức. */
            method: components["schemas"]["AdmissionMethod"];
            /** @description Số có chỗ: How many have a place. */
            placedCount: number;
            /** @description Ngành. */
            programmeId: components["schemas"]["ProgrammeId"];
            /** @description Chỉ tiêu. */
            quotaId: components["schemas"]["QuotaId"];
            /** @description Chỉ tiêu: Seats in that round. */
            seats: number;
        };
        CutOffList: {
            /** @description Các điểm trúng tuyển. */
            data: components["schemas"]["CutOff"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description A number written exactly, with a decimal point. Marks and money are never floating point. */
        DecimalString: string;
        /** @description The number of the institution's decision. */
        DecisionNumber: string;
        /** @description Why and until when a place is kept. */
        Deferral: {
            /** @description Ngày quyết định. */
            decidedOn: components["schemas"]["Date"];
            /** @description Số quyết định. */
            decisionNumber: components["schemas"]["DecisionNumber"];
            /** @description Dự kiến nhập học. */
            expectedReturnOn: components["schemas"]["Date"];
            /** @description Lý do bảo lưu. */
            reason: components["schemas"]["DeferralReason"];
            /** @description Phải ôn tập: From three years on knowledge has to be reviewed before enrolment. */
            reviewRequired: boolean;
        };
        /**
         * @description Military service, or an illness that takes long.
         * @enum {string}
         */
        DeferralReason: "military-service" | "illness";
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
        /** @description A run of virtual filtering and how far it has come. */
        FilteringRound: {
            /** @description Số thí sinh: Lists evaluated so far. */
            candidateCount: number;
            /** @description Lúc bắt đầu. */
            createdAt: components["schemas"]["Instant"];
            /** @description Số nguyện vọng đủ điều kiện: Of these the ones that take part. */
            eligibleCount: number;
            /** @description Lượt cuối: Whether offers are made after it. */
            final: boolean;
            /** @description Lúc xong. */
            finishedAt?: components["schemas"]["Instant"];
            /** @description Mã lượt lọc ảo. */
            id: components["schemas"]["FilteringRoundId"];
            /** @description Số thí sinh có chỗ: Candidates with a tentative place. */
            placedCount: number;
            /** @description Số nguyện vọng: Preferences evaluated so far. */
            preferenceCount: number;
            /** @description Số nguyện vọng ảo đã loại: Lower preferences that were removed because a higher one has a place. */
            removedCount: number;
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Lượt thứ: From 1. */
            sequence: number;
            /**
             * @description Trạng thái: `failed` means that nothing was placed.
             * @enum {string}
             */
            status: "pending" | "running" | "succeeded" | "failed";
        };
        FilteringRoundCompletedData: {
            /** @description Lượt lọc ảo. */
            filteringRoundId: components["schemas"]["FilteringRoundId"];
            /** @description Lượt cuối: Whether offers were made after it. */
            final: boolean;
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Lượt thứ: From 1. */
            sequence: number;
        };
        /** @description A filtering round is done. */
        FilteringRoundCompletedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["FilteringRoundCompletedData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "admissions.filtering-round.completed";
        };
        /** @description A filtering round's id. */
        FilteringRoundId: string;
        FilteringRoundList: {
            /** @description Các lượt lọc ảo. */
            data: components["schemas"]["FilteringRound"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Sex as the records of the sector hold it; `other` also stands for not stated.
         * @enum {string}
         */
        Gender: "female" | "male" | "other";
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description A university, academy or college. */
        Institution: {
            /** @description Mã trường: The code that candidates know. */
            code: string;
            /** @description Mã cơ sở trong hệ thống. */
            id: components["schemas"]["InstitutionId"];
            /** @description Loại cơ sở: What it is. */
            kind: 'university' | 'academy' | 'college' | (string & {});
            /** @description Tên cơ sở đào tạo: Its name. */
            name: string;
            /**
             * @description Loại hình: Who carries it.
             * @enum {string}
             */
            ownership: "public" | "private";
            /** @description Mã tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description An institution's id. */
        InstitutionId: string;
        InstitutionList: {
            /** @description Các cơ sở đào tạo. */
            data: components["schemas"]["Institution"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A learner's id, see the registry. */
        LearnerId: string;
        /** @description A mark from 0 to 10, exact. */
        Mark: string;
        /** @description An amount of money. */
        Money: {
            /** @description Số tiền. */
            amount: components["schemas"]["DecimalString"];
            /** @description Loại tiền: ISO 4217. */
            currency: string;
        };
        NewPreference: {
            /** @description Phương thức. */
            method: components["schemas"]["AdmissionMethod"];
            /** @description Ngành. */
            programmeId: components["schemas"]["ProgrammeId"];
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description A place for a candidate. */
        Offer: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Tổ hợp. */
            combination?: components["schemas"]["CombinationCode"];
            /** @description Hạn xác nhận. */
            confirmBy: components["schemas"]["Instant"];
            /** @description Lúc xác nhận. */
            confirmedAt?: components["schemas"]["Instant"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Bảo lưu. */
            deferral?: components["schemas"]["Deferral"];
            /** @description Lúc nhập học. */
            enrolledAt?: components["schemas"]["Instant"];
            /** @description Mã trúng tuyển. */
            id: components["schemas"]["OfferId"];
            /** @description Cơ sở đào tạo. */
            institutionId: components["schemas"]["InstitutionId"];
            /** @description Phương thức. */
            method: components["schemas"]["AdmissionMethod"];
            /** @description Thứ tự nguyện vọng: Which of the candidate's preferences. */
            position: number;
            /** @description Ngành. */
            programmeId: components["schemas"]["ProgrammeId"];
            /** @description Chỉ tiêu. */
            quotaId: components["schemas"]["QuotaId"];
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Điểm xét tuyển. */
            score: components["schemas"]["Score"];
            /** @description Trạng thái. */
            status: components["schemas"]["OfferStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description An offer was confirmed. */
        OfferConfirmedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["OfferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "admissions.offer.confirmed";
        };
        /** @description An offer was deferred. */
        OfferDeferredEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["OfferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "admissions.offer.deferred";
        };
        OfferEventData: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Cơ sở đào tạo. */
            institutionId: components["schemas"]["InstitutionId"];
            /** @description Mã trúng tuyển. */
            offerId: components["schemas"]["OfferId"];
            /** @description Tỉnh nơi đăng ký. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Trường THPT. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        /** @description An offer was forfeited. */
        OfferForfeitedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["OfferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "admissions.offer.forfeited";
        };
        /** @description An offer's id. */
        OfferId: string;
        OfferList: {
            /** @description Các thí sinh trúng tuyển. */
            data: components["schemas"]["Offer"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description An offer was made. */
        OfferMadeEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["OfferEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "admissions.offer.made";
        };
        /**
         * @description How far the offer has come.
         * @enum {string}
         */
        OfferStatus: "offered" | "confirmed" | "enrolled" | "forfeited" | "deferred";
        /** @description A payment's id. */
        PaymentId: string;
        PaymentSettledData: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Mã thanh toán. */
            paymentId: components["schemas"]["PaymentId"];
            /** @description Tỉnh nơi đăng ký. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Trường THPT. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        /** @description A fee was paid. */
        PaymentSettledEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["PaymentSettledData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "admissions.payment.settled";
        };
        /** @description A person's name as the birth certificate has it. */
        PersonName: string;
        /** @description A candidate's tentative place. */
        Place: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Thứ tự nguyện vọng: Which of the candidate's preferences. */
            position: number;
            /** @description Chỉ tiêu. */
            quotaId: components["schemas"]["QuotaId"];
            /** @description Điểm xét tuyển. */
            score: components["schemas"]["Score"];
        };
        PlaceList: {
            /** @description Các chỗ. */
            data: components["schemas"]["Place"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        PositionCount: {
            /** @description Số lượng: How many. */
            count: number;
            /** @description Thứ tự: The position, from 1. */
            position: number;
        };
        /** @description One preference of a list. */
        Preference: {
            /** @description Kết quả tính điểm. */
            evaluation?: components["schemas"]["PreferenceEvaluation"];
            /** @description Phương thức. */
            method: components["schemas"]["AdmissionMethod"];
            /** @description Thứ tự nguyện vọng: From 1, the highest. */
            position: number;
            /** @description Ngành. */
            programmeId: components["schemas"]["ProgrammeId"];
            /** @description Chỉ tiêu. */
            quotaId: components["schemas"]["QuotaId"];
            /** @description Trạng thái: Code list `preference-state`. */
            state: 'draft' | 'locked' | 'fee-paid' | 'evaluated' | 'offered' | 'not-offered' | 'confirmed' | 'enrolled' | 'forfeited' | 'deferred' | (string & {});
        };
        /** @description The score of a preference by its best combination, or why there is none. */
        PreferenceEvaluation: {
            /** @description Tổ hợp. */
            combination?: components["schemas"]["CombinationCode"];
            /** @description Điểm các môn: The marks that were added. */
            components?: components["schemas"]["SubjectMark"][];
            /** @description Đủ điều kiện: Whether it takes part in filtering. */
            eligible: boolean;
            /** @description Điểm ưu tiên được cộng. */
            priority?: components["schemas"]["Score"];
            /** @description Lý do: Why not. */
            reasons: ('missing-scores' | 'incomplete-transcript' | 'no-anchor-subject' | 'below-transcript-minimum' | 'below-threshold' | (string & {}))[];
            /** @description Tổng điểm ba môn. */
            subtotal?: components["schemas"]["Score"];
            /** @description Điểm xét tuyển. */
            total?: components["schemas"]["Score"];
        };
        /** @description The preferences of a candidate in a round. */
        PreferenceList: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Lệ phí. */
            fee: components["schemas"]["Money"];
            /** @description Lúc khoá. */
            lockedAt?: components["schemas"]["Instant"];
            /** @description Lúc nộp lệ phí. */
            paidAt?: components["schemas"]["Instant"];
            /** @description Các nguyện vọng: The highest first. */
            preferences: components["schemas"]["Preference"][];
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /**
             * @description Trạng thái: How far the list has come.
             * @enum {string}
             */
            status: "draft" | "locked" | "fee-paid" | "evaluated";
            /** @description Lúc sửa. */
            updatedAt?: components["schemas"]["Instant"];
        };
        /** @description A payment over the fee of a list. */
        PreferencePayment: {
            /** @description Số tiền. */
            amount: components["schemas"]["Money"];
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Mã thanh toán. */
            id: components["schemas"]["PaymentId"];
            /** @description Số nguyện vọng: How many preferences are paid for. */
            preferenceCount: number;
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Lúc thanh toán. */
            settledAt?: components["schemas"]["Instant"];
            /**
             * @description Trạng thái: Whether the provider has the money.
             * @enum {string}
             */
            status: "pending" | "settled" | "cancelled";
        };
        PreferencesLockedData: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Số nguyện vọng: How many preferences it holds. */
            preferenceCount: number;
            /** @description Tỉnh nơi đăng ký. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Đợt. */
            roundId: components["schemas"]["RoundId"];
            /** @description Trường THPT. */
            schoolId?: components["schemas"]["SchoolId"];
        };
        /** @description A preference list was locked. */
        PreferencesLockedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["PreferencesLockedData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "admissions.preferences.locked";
        };
        /** @description The policy group by its number in the year (since 2026 `01` to `06`, before `01` to `07`). Only the highest counts. */
        PriorityGroup: string;
        /** @description Code list `admission-zone`: where the candidate went to upper secondary school longest. */
        PriorityZone: 'KV1' | 'KV2-NT' | 'KV2' | 'KV3' | (string & {});
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
        /** @description What an institution teaches to a degree. */
        Programme: {
            /** @description Mã ngành xét tuyển: The national code of the field and what the institution adds to it. */
            code: string;
            /** @description Mã ngành trong hệ thống. */
            id: components["schemas"]["ProgrammeId"];
            /** @description Cơ sở đào tạo. */
            institutionId: components["schemas"]["InstitutionId"];
            /**
             * @description Trình độ: University or college level.
             * @enum {string}
             */
            level: "university" | "college";
            /** @description Tên ngành: Its name. */
            name: string;
            /** @description Thuộc nhóm ngành đào tạo giáo viên: Whether the limit for programmes of teacher training holds. */
            teacherTraining: boolean;
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A programme's id. */
        ProgrammeId: string;
        ProgrammeList: {
            /** @description Các ngành. */
            data: components["schemas"]["Programme"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A province, see the reference service. */
        ProvinceCode: string;
        /** @description A quota's id. */
        QuotaId: string;
        /** @description An admission round's id. */
        RoundId: string;
        /** @description The windows of a round, one after the other. */
        RoundWindows: {
            /** @description Xác nhận nhập học trực tuyến. */
            confirmation: components["schemas"]["Window"];
            /** @description Nộp lệ phí. */
            fees: components["schemas"]["Window"];
            /** @description Lọc ảo. */
            filtering: components["schemas"]["Window"];
            /** @description Đăng ký và điều chỉnh nguyện vọng. */
            preferences: components["schemas"]["Window"];
        };
        SavePreferenceList: {
            /** @description Các nguyện vọng: The highest first. How many there may be is a rule of the year. */
            preferences: components["schemas"]["NewPreference"][];
        };
        /** @description A school's id, see the registry. */
        SchoolId: string;
        /** @description An admission score out of 30, exact. */
        Score: string;
        ScoreEntry: {
            /** @description Thí sinh. */
            candidateId: components["schemas"]["CandidateId"];
            /** @description Điểm. */
            score: components["schemas"]["Mark"];
            /** @description Môn. */
            subject: components["schemas"]["SubjectCode"];
        };
        /** @description An admission score and what it is made of. */
        ScoreEvaluation: {
            /** @description Tổ hợp. */
            combination: components["schemas"]["CombinationCode"];
            /** @description Điểm các môn: The marks that were added. */
            components: components["schemas"]["SubjectMark"][];
            /** @description Ưu tiên. */
            priority: components["schemas"]["ScorePriority"];
            /** @description Tổng điểm ba môn. */
            subtotal: components["schemas"]["Score"];
            /** @description Điểm xét tuyển. */
            total: components["schemas"]["Score"];
            /** @description Năm tuyển sinh. */
            year: components["schemas"]["AdmissionYear"];
        };
        ScoreImport: {
            /** @description Số điểm đã nhập: How many were written. */
            importedCount: number;
        };
        /** @description What priority gives. */
        ScorePriority: {
            /** @description Điểm ưu tiên được cộng. */
            applied: components["schemas"]["Score"];
            /** @description Mức ưu tiên. */
            full: components["schemas"]["Score"];
            /** @description Điểm ưu tiên đối tượng. */
            group: components["schemas"]["Score"];
            /** @description Có giảm: Whether it was reduced because the subtotal is 22.5 or more. */
            reduced: boolean;
            /** @description Điểm ưu tiên khu vực. */
            zone: components["schemas"]["Score"];
        };
        StartFilteringRound: {
            /** @description Lượt cuối: Whether offers are made after it. */
            final: boolean;
        };
        /** @description Code list `subjects`. */
        SubjectCode: string;
        SubjectMark: {
            /** @description Điểm. */
            score: components["schemas"]["Mark"];
            /** @description Môn. */
            subject: components["schemas"]["SubjectCode"];
        };
        /** @description The averages of a subject over the six semesters of grades 10 to 12. */
        TranscriptSubject: {
            /** @description Điểm trung bình các học kỳ: In their order, from the first semester of grade 10. */
            semesters: components["schemas"]["Mark"][];
            /** @description Môn học. */
            subject: components["schemas"]["SubjectCode"];
        };
        UpdateAdmissionQuota: {
            /** @description Điểm trúng tuyển dự kiến. */
            proposedCutOff?: components["schemas"]["Score"];
            /** @description Chỉ tiêu: How many are taken. */
            seats?: number;
        };
        UpdateCandidate: {
            /** @description Năm tốt nghiệp. */
            graduationYear?: components["schemas"]["AdmissionYear"];
            /** @description Đối tượng ưu tiên. */
            priorityGroup?: components["schemas"]["PriorityGroup"];
            /** @description Khu vực ưu tiên. */
            priorityZone?: components["schemas"]["PriorityZone"];
            /** @description Học bạ: Averages by subject. */
            transcript?: components["schemas"]["TranscriptSubject"][];
        };
        /** @description A span of time, its end not included. */
        Window: {
            /** @description Đóng lúc. */
            closesAt: components["schemas"]["Instant"];
            /** @description Mở lúc. */
            opensAt: components["schemas"]["Instant"];
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
        /** @description The candidate's id. */
        CandidateId: components["schemas"]["CandidateId"];
        /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
        Cursor: string;
        /** @description The filtering round's id. */
        FilteringRoundId: components["schemas"]["FilteringRoundId"];
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
        /** @description The institution's id. */
        InstitutionId: components["schemas"]["InstitutionId"];
        /** @description How many entries a page holds at most. */
        Limit: number;
        /** @description The offer's id. */
        OfferId: components["schemas"]["OfferId"];
        /** @description The payment's id. */
        PaymentId: components["schemas"]["PaymentId"];
        /** @description The programme's id. */
        ProgrammeId: components["schemas"]["ProgrammeId"];
        /** @description The quota's id. */
        QuotaId: components["schemas"]["QuotaId"];
        /** @description The admission round's id. */
        RoundId: components["schemas"]["RoundId"];
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
    exportAdmittedCandidates: {
        parameters: {
            query: {
                /** @description The institution. */
                institutionId: components["schemas"]["InstitutionId"];
                /** @description The round. */
                roundId: components["schemas"]["RoundId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A line for each candidate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["AdmittedCandidate"];
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
    listCandidates: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description A part of the name, with or without diacritics. Digits are refused, so that no number reaches an address. */
                q?: string;
                /** @description Candidates of this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description Candidates of this year only. */
                year?: components["schemas"]["AdmissionYear"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of candidates. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createCandidate: {
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
                "application/json": components["schemas"]["CreateCandidate"];
            };
        };
        responses: {
            /** @description The candidate was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
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
    getCandidate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidate. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
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
    updateCandidate: {
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
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCandidate"];
            };
        };
        responses: {
            /** @description The candidate as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Candidate"];
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
    getPreferenceList: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preference list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceList"];
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
    savePreferenceList: {
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
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePreferenceList"];
            };
        };
        responses: {
            /** @description The list as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceList"];
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
    createPreferenceLock: {
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
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list is locked. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceList"];
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
    deletePreferenceLock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list is a draft again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceList"];
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
    createPreferencePayment: {
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
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment waits for its settlement. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencePayment"];
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
    getCandidateScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The candidate's id. */
                candidateId: components["parameters"]["CandidateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateScores"];
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
    getFilteringRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The filtering round's id. */
                filteringRoundId: components["parameters"]["FilteringRoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filtering round. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilteringRound"];
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
    listFilteringCutOffs: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The filtering round's id. */
                filteringRoundId: components["parameters"]["FilteringRoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cut-offs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CutOffList"];
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
    listFilteringPlaces: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The filtering round's id. */
                filteringRoundId: components["parameters"]["FilteringRoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of places. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceList"];
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
    listInstitutions: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Institutions in this province only. */
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
            /** @description A page of institutions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstitutionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getInstitution: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The institution's id. */
                institutionId: components["parameters"]["InstitutionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The institution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Institution"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listOffers: {
        parameters: {
            query?: {
                /** @description Offers to this candidate only. */
                candidateId?: components["schemas"]["CandidateId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Offers of this institution only. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Offers of this round only. */
                roundId?: components["schemas"]["RoundId"];
                /** @description Offers in this state only. */
                status?: components["schemas"]["OfferStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of offers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The offer's id. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    createOfferConfirmation: {
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
                /** @description The offer's id. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offer is confirmed. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    createOfferDeferral: {
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
                /** @description The offer's id. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOfferDeferral"];
            };
        };
        responses: {
            /** @description The offer is deferred. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    createOfferEnrolment: {
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
                /** @description The offer's id. */
                offerId: components["parameters"]["OfferId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The candidate is enrolled. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offer"];
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
    getPreferencePayment: {
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
                    "application/json": components["schemas"]["PreferencePayment"];
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
    createPaymentSettlement: {
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
            /** @description The payment is settled. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencePayment"];
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
    listProgrammes: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Programmes of this institution only. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description A part of the name, with or without diacritics. */
                q?: string;
                /** @description Programmes of teacher training only, or all others. */
                teacherTraining?: boolean;
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
                    "application/json": components["schemas"]["ProgrammeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getProgramme: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The programme's id. */
                programmeId: components["parameters"]["ProgrammeId"];
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
                    "application/json": components["schemas"]["Programme"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listAdmissionQuotas: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Quotas of this institution only. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Quotas of this method only. */
                method?: components["schemas"]["AdmissionMethod"];
                /** @description Quotas of this programme only. */
                programmeId?: components["schemas"]["ProgrammeId"];
                /** @description Quotas of this round only. */
                roundId?: components["schemas"]["RoundId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionQuotaList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createAdmissionQuota: {
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
                "application/json": components["schemas"]["CreateAdmissionQuota"];
            };
        };
        responses: {
            /** @description The quota was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionQuota"];
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
    getAdmissionQuota: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The quota's id. */
                quotaId: components["parameters"]["QuotaId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The quota. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionQuota"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateAdmissionQuota: {
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
                /** @description The quota's id. */
                quotaId: components["parameters"]["QuotaId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAdmissionQuota"];
            };
        };
        responses: {
            /** @description The quota as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionQuota"];
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
    listAdmissionRounds: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Rounds of this year only. */
                year?: components["schemas"]["AdmissionYear"];
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
                    "application/json": components["schemas"]["AdmissionRoundList"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createAdmissionRound: {
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
                "application/json": components["schemas"]["CreateAdmissionRound"];
            };
        };
        responses: {
            /** @description The round was created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionRound"];
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
    getAdmissionRound: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
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
                    "application/json": components["schemas"]["AdmissionRound"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCutOffs: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Cut-offs of this institution only. */
                institutionId?: components["schemas"]["InstitutionId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cut-offs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CutOffList"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listFilteringRounds: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of filtering rounds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilteringRoundList"];
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
    startFilteringRound: {
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
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartFilteringRound"];
            };
        };
        responses: {
            /** @description The round has begun. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilteringRound"];
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
    getAdmissionStatistics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The admission round's id. */
                roundId: components["parameters"]["RoundId"];
            };
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
                    "application/json": components["schemas"]["AdmissionStatistics"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createScoreEvaluation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateScoreEvaluation"];
            };
        };
        responses: {
            /** @description The score and what it is made of. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreEvaluation"];
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
    createScoreImport: {
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
                "application/json": components["schemas"]["CreateScoreImport"];
            };
        };
        responses: {
            /** @description The scores were taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreImport"];
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
}
