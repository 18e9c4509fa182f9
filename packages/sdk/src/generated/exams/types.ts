// Generated from openapi/exams.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    candidateNumberAssigned: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Candidate numbers of a council were assigned
         * @description One message for all of the council. The message holds ids alone.
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
                    "application/json": components["schemas"]["CandidateNumberAssignedEvent"];
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
    graduationDecided: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Graduation was decided in a council
         * @description One message for all who were considered. The message holds ids alone.
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
                    "application/json": components["schemas"]["GraduationDecidedEvent"];
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
    registrationSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A registration was submitted
         * @description For the school, which verifies it next. The message holds ids alone.
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
                    "application/json": components["schemas"]["RegistrationSubmittedEvent"];
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
    registrationVerified: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A registration was verified or returned
         * @description The school has checked it. The message holds ids alone.
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
                    "application/json": components["schemas"]["RegistrationVerifiedEvent"];
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
    remarkDecided: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A re-mark was decided
         * @description Fetch the request for its outcome. The message holds ids alone.
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
                    "application/json": components["schemas"]["RemarkDecidedEvent"];
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
    remarkRequested: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A re-mark was requested
         * @description For the department, which has it marked again. The message holds ids alone.
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
                    "application/json": components["schemas"]["RemarkRequestedEvent"];
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
    resultsPublished: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The results of a session were published
         * @description The window for re-mark requests is open. The message holds ids alone.
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
                    "application/json": components["schemas"]["ResultsPublishedEvent"];
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
        /** @description What the school certifies for the recognition of graduation. */
        AcademicRecord: {
            /** @description Điểm khuyến khích. */
            encouragementPoints: components["schemas"]["Points"];
            /** @description Điểm trung bình lớp 10. */
            grade10Average: components["schemas"]["Average"];
            /** @description Điểm trung bình lớp 11. */
            grade11Average: components["schemas"]["Average"];
            /** @description Điểm trung bình lớp 12. */
            grade12Average: components["schemas"]["Average"];
            /** @description Kết quả học tập lớp 12. */
            grade12Learning: components["schemas"]["LearningLevel"];
            /** @description Kết quả rèn luyện lớp 12. */
            grade12Training: components["schemas"]["LearningLevel"];
            /** @description Điểm ưu tiên. */
            priorityPoints: components["schemas"]["Points"];
        };
        /** @description Giấy báo dự thi. */
        AdmissionSlip: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Số báo danh. */
            candidateNumber: components["schemas"]["CandidateNumber"];
            /** @description Phiếu đăng ký. */
            examRegistrationId: components["schemas"]["ExamRegistrationId"];
            /** @description Mã tra cứu kết quả. */
            lookUpCode: components["schemas"]["LookUpCode"];
            /** @description Họ và tên: The candidate's name. */
            name: string;
            /** @description Buổi thi và phòng thi. */
            seats: components["schemas"]["SlipSeat"][];
        };
        /**
         * @description `expected` until it is recorded; `suspended` was sent out of the exam (đình chỉ thi).
         * @enum {string}
         */
        Attendance: "expected" | "present" | "absent" | "suspended";
        AttendanceEntry: {
            /**
             * @description Có mặt: Came, did not come, or was suspended from the exam.
             * @enum {string}
             */
            attendance: "present" | "absent" | "suspended";
            /** @description Số báo danh. */
            candidateNumber: components["schemas"]["CandidateNumber"];
        };
        /** @description A school year's average from 0 to 10. */
        Average: string;
        /** @description A free candidate. */
        CandidateDetails: {
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Họ và tên: As the birth certificate has it. */
            name: string;
        };
        /** @description Two digits of the council, six of a sequence; the form is not verified. */
        CandidateNumber: string;
        /** @description Candidate numbers of a council were assigned. */
        CandidateNumberAssignedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["CouncilEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "exams.candidate-number.assigned";
        };
        CandidateNumberAssignment: {
            /** @description Số đã đánh: Candidates who got a number now. */
            assignedCount: number;
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Số đầu. */
            firstNumber?: components["schemas"]["CandidateNumber"];
            /** @description Số cuối. */
            lastNumber?: components["schemas"]["CandidateNumber"];
        };
        /** @description The council in the exams' own code system; not the code of a province. The codes after the mergers of 2025 are not verified. */
        CouncilCode: string;
        CouncilEventData: {
            /** @description Số thí sinh: How many it is about. */
            candidateCount: number;
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Mã tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
        };
        CreateExamCouncil: {
            /** @description Mã hội đồng thi. */
            code: components["schemas"]["CouncilCode"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Tên hội đồng thi: Its name. */
            name: string;
            /** @description Mã tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
        };
        CreateExamRegistration: {
            /** @description Thí sinh tự do. */
            candidate?: components["schemas"]["CandidateDetails"];
            /** @description Môn tự chọn. */
            electives: components["schemas"]["Electives"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Ngoại ngữ dự thi. */
            foreignLanguage?: components["schemas"]["ExamLanguage"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Mục đích dự thi. */
            purposes: components["schemas"]["Purposes"];
            /** @description Nơi đăng ký dự thi. */
            schoolId?: components["schemas"]["SchoolId"];
            /** @description Môn đã học ở lớp 12. */
            studiedSubjects?: components["schemas"]["StudiedSubjects"];
        };
        CreateExamSession: {
            /** @description Ngày thi. */
            examDays: components["schemas"]["ExamDays"];
            /** @description Tên kỳ thi. */
            name: components["schemas"]["LocalizedText"];
            /** @description Đăng ký dự thi. */
            registration: components["schemas"]["InstantWindow"];
            /** @description Dự kiến công bố. */
            resultsPlannedAt: components["schemas"]["Instant"];
            /** @description Đợt: First or a later round of the year. */
            round: number;
            /** @description Đăng ký thử. */
            trialRegistration?: components["schemas"]["InstantWindow"];
            /** @description Năm thi: The year of the exam. */
            year: number;
        };
        CreateRemarkRequest: {
            /** @description Môn phúc khảo. */
            subject: components["schemas"]["ExamSubject"];
        };
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        DecideGraduation: {
            /** @description Ngày quyết định: From the publication of the results to today; today when left out. */
            decidedOn?: components["schemas"]["Date"];
            /** @description Số quyết định: The number of the department's decision. */
            decisionNumber: string;
        };
        DecideRemarkRequest: {
            /** @description Điểm của giám khảo. */
            marks: components["schemas"]["Score"][];
        };
        /** @description Two of the ten for whoever seeks graduation. */
        Electives: components["schemas"]["ElectiveSubject"][];
        /**
         * @description An elective of the code list `exam-subject`.
         * @enum {string}
         */
        ElectiveSubject: "physics" | "chemistry" | "biology" | "history" | "geography" | "economics-law" | "informatics" | "industrial-technology" | "agricultural-technology" | "foreign-language";
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
        /** @description The council of a province in a session. */
        ExamCouncil: {
            /** @description Số thí sinh: Candidates with a number. */
            candidateCount: number;
            /** @description Mã hội đồng thi. */
            code: components["schemas"]["CouncilCode"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Mã hội đồng trong hệ thống. */
            id: components["schemas"]["ExamCouncilId"];
            /** @description Tên hội đồng thi: Its name. */
            name: string;
            /** @description Đánh số báo danh lúc. */
            numbersAssignedAt?: components["schemas"]["Instant"];
            /** @description Mã tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Xếp phòng lúc. */
            roomsAllocatedAt?: components["schemas"]["Instant"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A council's id. */
        ExamCouncilId: string;
        ExamCouncilList: {
            /** @description Các hội đồng thi. */
            data: components["schemas"]["ExamCouncil"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        ExamDays: {
            /** @description Ngày thi đầu. */
            first: components["schemas"]["Date"];
            /** @description Ngày thi cuối. */
            last: components["schemas"]["Date"];
        };
        /**
         * @description Code list `exam-language`; may differ from the language studied.
         * @enum {string}
         */
        ExamLanguage: "english" | "russian" | "french" | "chinese" | "german" | "japanese" | "korean";
        /** @description A candidate's registration. */
        ExamRegistration: {
            /** @description Kết quả học bạ. */
            academicRecord?: components["schemas"]["AcademicRecord"];
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Số báo danh. */
            candidateNumber?: components["schemas"]["CandidateNumber"];
            /**
             * @description Diện thí sinh: A pupil of grade 12 or a free candidate.
             * @enum {string}
             */
            candidateType: "grade-12" | "free";
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Môn tự chọn. */
            electives: components["schemas"]["Electives"];
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Ngoại ngữ dự thi. */
            foreignLanguage?: components["schemas"]["ExamLanguage"];
            /** @description Giới tính. */
            gender: components["schemas"]["Gender"];
            /** @description Mã phiếu đăng ký. */
            id: components["schemas"]["ExamRegistrationId"];
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
            /** @description Họ và tên: As it was when the registration was made. */
            name: string;
            /** @description Mục đích dự thi. */
            purposes: components["schemas"]["Purposes"];
            /** @description Lý do trả lại: What the school asks to correct. */
            returnReason?: string;
            /** @description Nơi đăng ký dự thi. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["RegistrationStatus"];
            /** @description Môn đã học ở lớp 12. */
            studiedSubjects: components["schemas"]["StudiedSubjects"];
            /** @description Nộp lúc. */
            submittedAt?: components["schemas"]["Instant"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Xác nhận lúc. */
            verifiedAt?: components["schemas"]["Instant"];
        };
        /** @description A registration's id. */
        ExamRegistrationId: string;
        ExamRegistrationList: {
            /** @description Các phiếu đăng ký. */
            data: components["schemas"]["ExamRegistration"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description The published result of a candidate; a look-up without signing in gives no name and no id of the registration. */
        ExamResult: {
            /** @description Số báo danh. */
            candidateNumber: components["schemas"]["CandidateNumber"];
            /** @description Phiếu đăng ký. */
            examRegistrationId?: components["schemas"]["ExamRegistrationId"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Công bố lúc. */
            publishedAt: components["schemas"]["Instant"];
            /** @description Kết quả từng môn. */
            subjects: components["schemas"]["SubjectResult"][];
        };
        ExamRoom: {
            /** @description Sức chứa: Candidates at most. */
            capacity: number;
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Mã phòng thi. */
            id: components["schemas"]["ExamRoomId"];
            /** @description Phòng thi số: Its number in the council's sitting. */
            number: number;
            /** @description Danh sách thí sinh. */
            seats: components["schemas"]["RoomSeat"][];
            /** @description Điểm thi. */
            siteSchoolId: components["schemas"]["SchoolId"];
            /** @description Buổi thi. */
            sitting: components["schemas"]["Sitting"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A room's id. */
        ExamRoomId: string;
        ExamRoomList: {
            /** @description Các phòng thi. */
            data: components["schemas"]["ExamRoomSummary"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        ExamRoomSummary: {
            /** @description Số thí sinh: Candidates who are seated. */
            candidateCount: number;
            /** @description Sức chứa: Candidates at most. */
            capacity: number;
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Mã phòng thi. */
            id: components["schemas"]["ExamRoomId"];
            /** @description Phòng thi số: Its number in the council's sitting. */
            number: number;
            /** @description Điểm thi. */
            siteSchoolId: components["schemas"]["SchoolId"];
            /** @description Buổi thi. */
            sitting: components["schemas"]["Sitting"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        ExamScore: {
            /** @description Số báo danh. */
            candidateNumber: components["schemas"]["CandidateNumber"];
            /** @description Điểm. */
            score: components["schemas"]["Score"];
            /** @description Môn thi. */
            subject: components["schemas"]["ExamSubject"];
        };
        ExamScoreList: {
            /** @description Các điểm. */
            data: components["schemas"]["ExamScore"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A session of the exam. */
        ExamSession: {
            /** @description Môn bắt buộc. */
            compulsorySubjects: components["schemas"]["ExamSubject"][];
            /** @description Lúc tạo. */
            createdAt: components["schemas"]["Instant"];
            /** @description Số môn tự chọn: How many electives a candidate takes. */
            electiveCount: number;
            /** @description Môn tự chọn. */
            electiveSubjects: components["schemas"]["ExamSubject"][];
            /** @description Ngày thi. */
            examDays: components["schemas"]["ExamDays"];
            /** @description Mã kỳ thi. */
            id: components["schemas"]["ExamSessionId"];
            /** @description Tên kỳ thi. */
            name: components["schemas"]["LocalizedText"];
            /** @description Giai đoạn. */
            phase: components["schemas"]["Phase"];
            /** @description Đăng ký dự thi. */
            registration: components["schemas"]["InstantWindow"];
            /** @description Phúc khảo. */
            remark?: components["schemas"]["RemarkWindow"];
            /** @description Dự kiến công bố. */
            resultsPlannedAt: components["schemas"]["Instant"];
            /** @description Công bố lúc. */
            resultsPublishedAt?: components["schemas"]["Instant"];
            /** @description Đợt: First or a later round of the year. */
            round: number;
            /** @description Bộ quy chế: The rules that the session follows. */
            rulesVersion: string;
            /** @description Đăng ký thử. */
            trialRegistration?: components["schemas"]["InstantWindow"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Năm thi: The year of the exam. */
            year: number;
        };
        /** @description A session's id. */
        ExamSessionId: string;
        ExamSessionList: {
            /** @description Các kỳ thi. */
            data: components["schemas"]["ExamSession"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * @description Code list `exam-subject`.
         * @enum {string}
         */
        ExamSubject: "literature" | "mathematics" | "physics" | "chemistry" | "biology" | "history" | "geography" | "economics-law" | "informatics" | "industrial-technology" | "agricultural-technology" | "foreign-language";
        /**
         * @description Sex as the records of the sector hold it; `other` also stands for not stated.
         * @enum {string}
         */
        Gender: "female" | "male" | "other";
        /** @description Graduation was decided in a council. */
        GraduationDecidedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["CouncilEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "exams.graduation.decided";
        };
        GraduationDecision: {
            /** @description Số giấy chứng nhận: The number of the certificate; its form is not verified. */
            certificateNumber?: string;
            /** @description Ngày quyết định. */
            decidedOn: components["schemas"]["Date"];
            /** @description Số quyết định: The number of the department's decision. */
            decisionNumber: string;
            /** @description Phiếu đăng ký. */
            examRegistrationId: components["schemas"]["ExamRegistrationId"];
            /** @description Điểm xét tốt nghiệp. */
            graduationScore?: components["schemas"]["Score"];
            /**
             * @description Kết quả xét: Whether graduation is recognised.
             * @enum {string}
             */
            outcome: "recognised" | "not-recognised";
            /** @description Lý do không công nhận: Codes of what the rules found missing. */
            reasons: string[];
            /** @description Bộ quy chế: The rules that were applied. */
            rulesVersion: string;
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        GraduationDecisionSummary: {
            /** @description Số đã xét: Candidates considered now. */
            consideredCount: number;
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Số chưa đủ hồ sơ: Without a certified record or with a re-mark open; they wait. */
            incompleteCount: number;
            /** @description Số không được công nhận: Not recognised. */
            notRecognisedCount: number;
            /** @description Số được công nhận: Recognised. */
            recognisedCount: number;
        };
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        InstantWindow: {
            /** @description Đóng lúc. */
            closesAt: components["schemas"]["Instant"];
            /** @description Mở lúc. */
            opensAt: components["schemas"]["Instant"];
        };
        /** @description A learner's id. */
        LearnerId: string;
        /**
         * @description Code list `learning-level`.
         * @enum {string}
         */
        LearningLevel: "good" | "fair" | "pass" | "fail";
        /** @description A text in Vietnamese and, where there is one, in English. */
        LocalizedText: {
            /** @description Tiếng Anh: The text in English. */
            en?: string;
            /** @description Tiếng Việt: The text in Vietnamese. */
            vi: string;
        };
        /** @description Printed on the admission slip: 50 bits. */
        LookUpCode: string;
        LookUpExamResult: {
            /** @description Số báo danh. */
            candidateNumber: components["schemas"]["CandidateNumber"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Mã tra cứu kết quả. */
            lookUpCode: components["schemas"]["LookUpCode"];
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description Where the session is now, by its windows and the clock. */
        Phase: 'planned' | 'trial-registration' | 'registration' | 'registration-closed' | 'sitting' | 'scoring' | 'remark' | 'closed' | (string & {});
        /** @description Points that are added. */
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
        /** @description What the scores are for: recognition of graduation, admission to higher education. */
        Purposes: ("graduation" | "admission")[];
        RegistrationEventData: {
            /** @description Phiếu đăng ký. */
            examRegistrationId: components["schemas"]["ExamRegistrationId"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Nơi đăng ký dự thi. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Trạng thái. */
            status: components["schemas"]["RegistrationStatus"];
        };
        /** @description Code list `exam-state`, and `returned`, `cancelled`, `absent` (from a paper) and `disciplined` (suspended). */
        RegistrationStatus: 'account-issued' | 'trial-registered' | 'registered' | 'returned' | 'cancelled' | 'verified' | 'number-assigned' | 'sat' | 'absent' | 'disciplined' | 'scored' | 'results-published' | 'remark-requested' | 'remarked' | 'graduation-considered' | 'certified' | (string & {});
        /** @description A registration was submitted. */
        RegistrationSubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["RegistrationEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "exams.registration.submitted";
        };
        /** @description A registration was verified or returned. */
        RegistrationVerifiedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["RegistrationEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "exams.registration.verified";
        };
        /** @description A re-mark was decided. */
        RemarkDecidedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["RemarkEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "exams.remark.decided";
        };
        RemarkEventData: {
            /** @description Phiếu đăng ký. */
            examRegistrationId: components["schemas"]["ExamRegistrationId"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Mã tỉnh. */
            provinceCode: components["schemas"]["ProvinceCode"];
            /** @description Đơn phúc khảo. */
            remarkRequestId: components["schemas"]["RemarkRequestId"];
            /** @description Nơi đăng ký dự thi. */
            schoolId: components["schemas"]["SchoolId"];
            /** @description Môn phúc khảo. */
            subject: components["schemas"]["ExamSubject"];
        };
        /** @description A request to mark a paper again. */
        RemarkRequest: {
            /** @description Hạn công bố. */
            decideBy: components["schemas"]["Date"];
            /** @description Quyết định lúc. */
            decidedAt?: components["schemas"]["Instant"];
            /** @description Phiếu đăng ký. */
            examRegistrationId: components["schemas"]["ExamRegistrationId"];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Mã đơn phúc khảo. */
            id: components["schemas"]["RemarkRequestId"];
            /** @description Điểm của giám khảo. */
            marks?: components["schemas"]["Score"][];
            /** @description Điểm sau phúc khảo. */
            newScore?: components["schemas"]["Score"];
            /**
             * @description Kết quả: Whether the score changed.
             * @enum {string}
             */
            outcome?: "unchanged" | "changed";
            /** @description Điểm trước phúc khảo. */
            previousScore: components["schemas"]["Score"];
            /** @description Nộp lúc. */
            requestedAt: components["schemas"]["Instant"];
            /**
             * @description Trạng thái: Whether there is an outcome.
             * @enum {string}
             */
            status: "requested" | "decided";
            /** @description Môn phúc khảo. */
            subject: components["schemas"]["ExamSubject"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A re-mark was requested. */
        RemarkRequestedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["RemarkEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "exams.remark.requested";
        };
        /** @description A request's id. */
        RemarkRequestId: string;
        RemarkRequestList: {
            /** @description Các đơn phúc khảo. */
            data: components["schemas"]["RemarkRequest"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        RemarkWindow: {
            /** @description Hạn nộp đơn phúc khảo. */
            closesOn: components["schemas"]["Date"];
            /** @description Hạn công bố phúc khảo. */
            decideBy: components["schemas"]["Date"];
        };
        /** @description The results of a session were published. */
        ResultsPublishedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["SessionEventData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "exams.results.published";
        };
        RoomAllocation: {
            /** @description Số thí sinh: Candidates who were seated. */
            candidateCount: number;
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Phòng theo buổi. */
            rooms: components["schemas"]["SittingRooms"][];
        };
        RoomSeat: {
            /** @description Có mặt. */
            attendance: components["schemas"]["Attendance"];
            /** @description Ngày sinh. */
            birthDate: components["schemas"]["Date"];
            /** @description Số báo danh. */
            candidateNumber: components["schemas"]["CandidateNumber"];
            /** @description Họ và tên: The candidate's name. */
            name: string;
            /** @description Chỗ ngồi: The seat. */
            seatNumber: number;
        };
        SaveExamAttendance: {
            /** @description Các thí sinh. */
            entries: components["schemas"]["AttendanceEntry"][];
        };
        SaveExamScores: {
            /** @description Điểm theo thí sinh. */
            entries: components["schemas"]["ScoreInput"][];
            /** @description Môn thi. */
            subject: components["schemas"]["ExamSubject"];
        };
        /** @description A school's id. */
        SchoolId: string;
        /** @description A score from 0 to 10 with up to two decimals. */
        Score: string;
        /** @description Scores from `from` to `to`, both included. */
        ScoreCell: {
            /** @description Số thí sinh: Never fewer than five. */
            count: number;
            /** @description Từ điểm. */
            from: components["schemas"]["Score"];
            /** @description Đến điểm. */
            to: components["schemas"]["Score"];
        };
        ScoreChange: {
            /** @description Lúc đổi. */
            changedAt: components["schemas"]["Instant"];
            /** @description Điểm trước. */
            previousScore?: components["schemas"]["Score"];
            /**
             * @description Lý do: Entered, corrected before publication, or re-marked.
             * @enum {string}
             */
            reason: "entry" | "correction" | "remark";
            /** @description Điểm. */
            score: components["schemas"]["Score"];
            /** @description Môn thi. */
            subject: components["schemas"]["ExamSubject"];
        };
        ScoreDistribution: {
            /** @description Số thí sinh: Candidates with a score. */
            candidateCount?: number;
            /** @description Phổ điểm. */
            cells: components["schemas"]["ScoreCell"][];
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
            /** @description Không hiển thị: True when there are fewer than five scores, or when these could be worked out from what else is shown; then nothing else is shown. */
            isSuppressed: boolean;
            /** @description Điểm trung bình. */
            mean?: components["schemas"]["Score"];
            /** @description Mã tỉnh. */
            provinceCode?: components["schemas"]["ProvinceCode"];
            /** @description Môn thi. */
            subject: components["schemas"]["ExamSubject"];
        };
        ScoreEntry: {
            /** @description Số điểm sửa: Scores that were another before. */
            correctedCount: number;
            /** @description Số điểm mới: Scores entered for the first time. */
            enteredCount: number;
            /** @description Hội đồng thi. */
            examCouncilId: components["schemas"]["ExamCouncilId"];
            /** @description Môn thi. */
            subject: components["schemas"]["ExamSubject"];
        };
        ScoreHistory: {
            /** @description Các lần đổi điểm. */
            changes: components["schemas"]["ScoreChange"][];
            /** @description Phiếu đăng ký. */
            examRegistrationId: components["schemas"]["ExamRegistrationId"];
        };
        ScoreInput: {
            /** @description Số báo danh. */
            candidateNumber: components["schemas"]["CandidateNumber"];
            /** @description Điểm. */
            score: components["schemas"]["Score"];
        };
        SessionEventData: {
            /** @description Kỳ thi. */
            examSessionId: components["schemas"]["ExamSessionId"];
        };
        /**
         * @description The papers come in three sittings; both electives are sat in the third.
         * @enum {string}
         */
        Sitting: "literature" | "mathematics" | "electives";
        SittingRooms: {
            /** @description Số phòng: Rooms of the sitting. */
            roomCount: number;
            /** @description Buổi thi. */
            sitting: components["schemas"]["Sitting"];
        };
        SlipSeat: {
            /** @description Phòng thi số: The room. */
            roomNumber: number;
            /** @description Chỗ ngồi: The seat. */
            seatNumber: number;
            /** @description Điểm thi. */
            siteSchoolId: components["schemas"]["SchoolId"];
            /** @description Buổi thi. */
            sitting: components["schemas"]["Sitting"];
        };
        /** @description The electives that the pupil studies in grade 12. */
        StudiedSubjects: components["schemas"]["ElectiveSubject"][];
        SubjectResult: {
            /** @description Ngoại ngữ dự thi. */
            foreignLanguage?: components["schemas"]["ExamLanguage"];
            /**
             * @description Tình trạng: Whether there is a score.
             * @enum {string}
             */
            outcome: "scored" | "absent" | "suspended";
            /** @description Điểm. */
            score?: components["schemas"]["Score"];
            /** @description Môn thi. */
            subject: components["schemas"]["ExamSubject"];
        };
        UpdateExamRegistration: {
            /** @description Môn tự chọn. */
            electives?: components["schemas"]["Electives"];
            /** @description Ngoại ngữ dự thi. */
            foreignLanguage?: components["schemas"]["ExamLanguage"];
            /** @description Mục đích dự thi. */
            purposes?: components["schemas"]["Purposes"];
            /** @description Môn đã học ở lớp 12. */
            studiedSubjects?: components["schemas"]["StudiedSubjects"];
        };
        UpdateExamSession: {
            /** @description Ngày thi. */
            examDays?: components["schemas"]["ExamDays"];
            /** @description Tên kỳ thi. */
            name?: components["schemas"]["LocalizedText"];
            /** @description Đăng ký dự thi. */
            registration?: components["schemas"]["InstantWindow"];
            /** @description Dự kiến công bố. */
            resultsPlannedAt?: components["schemas"]["Instant"];
            /** @description Đăng ký thử. */
            trialRegistration?: components["schemas"]["InstantWindow"];
        };
        VerifyExamRegistration: {
            /**
             * @description Kết quả: What the school found.
             * @enum {string}
             */
            outcome: "verified" | "returned";
            /** @description Lý do: What is to be corrected; needed when it is returned. */
            reason?: string;
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
        /** @description The council's id. */
        ExamCouncilId: components["schemas"]["ExamCouncilId"];
        /** @description The registration's id. */
        ExamRegistrationId: components["schemas"]["ExamRegistrationId"];
        /** @description The room's id. */
        ExamRoomId: components["schemas"]["ExamRoomId"];
        /** @description The session's id. */
        ExamSessionId: components["schemas"]["ExamSessionId"];
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
        /** @description The request's id. */
        RemarkRequestId: components["schemas"]["RemarkRequestId"];
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
    listExamCouncils: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Councils of this session only. */
                examSessionId?: components["schemas"]["ExamSessionId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of councils. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamCouncilList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createExamCouncil: {
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
                "application/json": components["schemas"]["CreateExamCouncil"];
            };
        };
        responses: {
            /** @description The council was set up. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamCouncil"];
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
    getExamCouncil: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The council's id. */
                examCouncilId: components["parameters"]["ExamCouncilId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The council. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamCouncil"];
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
    assignCandidateNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The council's id. */
                examCouncilId: components["parameters"]["ExamCouncilId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many were numbered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CandidateNumberAssignment"];
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
    decideGraduation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The council's id. */
                examCouncilId: components["parameters"]["ExamCouncilId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideGraduation"];
            };
        };
        responses: {
            /** @description How many were considered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraduationDecisionSummary"];
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
    assignExamRooms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The council's id. */
                examCouncilId: components["parameters"]["ExamCouncilId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rooms by sitting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoomAllocation"];
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
    listExamScores: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this subject only. */
                subject?: components["schemas"]["ExamSubject"];
            };
            header?: never;
            path: {
                /** @description The council's id. */
                examCouncilId: components["parameters"]["ExamCouncilId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of scores. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamScoreList"];
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
    saveExamScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The council's id. */
                examCouncilId: components["parameters"]["ExamCouncilId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveExamScores"];
            };
        };
        responses: {
            /** @description How many were entered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreEntry"];
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
    listExamRegistrations: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this council only. */
                examCouncilId?: components["schemas"]["ExamCouncilId"];
                /** @description Of this session only. */
                examSessionId?: components["schemas"]["ExamSessionId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Registered at this school only. */
                schoolId?: components["schemas"]["SchoolId"];
                /** @description In this state only. */
                status?: components["schemas"]["RegistrationStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of registrations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistrationList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createExamRegistration: {
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
                "application/json": components["schemas"]["CreateExamRegistration"];
            };
        };
        responses: {
            /** @description The registration was begun. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistration"];
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
    getExamRegistration: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistration"];
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
    updateExamRegistration: {
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
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateExamRegistration"];
            };
        };
        responses: {
            /** @description The registration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistration"];
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
    saveAcademicRecord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcademicRecord"];
            };
        };
        responses: {
            /** @description The registration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistration"];
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
    getAdmissionSlip: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The slip. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionSlip"];
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
    cancelExamRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistration"];
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
    getGraduationDecision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The decision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraduationDecision"];
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
    createRemarkRequest: {
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
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRemarkRequest"];
            };
        };
        responses: {
            /** @description The request was taken. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkRequest"];
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
    getExamResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
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
                    "application/json": components["schemas"]["ExamResult"];
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
    getScoreHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The history. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreHistory"];
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
    submitExamRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistration"];
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
    verifyExamRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The registration's id. */
                examRegistrationId: components["parameters"]["ExamRegistrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyExamRegistration"];
            };
        };
        responses: {
            /** @description The registration as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRegistration"];
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
    listExamRooms: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Rooms of this council only. */
                examCouncilId?: components["schemas"]["ExamCouncilId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Rooms of this sitting only. */
                sitting?: components["schemas"]["Sitting"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rooms. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRoomList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getExamRoom: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The room's id. */
                examRoomId: components["parameters"]["ExamRoomId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The room. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRoom"];
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
    saveExamAttendance: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The room's id. */
                examRoomId: components["parameters"]["ExamRoomId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveExamAttendance"];
            };
        };
        responses: {
            /** @description The room as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamRoom"];
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
    listExamSessions: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Sessions of this year only. */
                year?: number;
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
                    "application/json": components["schemas"]["ExamSessionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createExamSession: {
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
                "application/json": components["schemas"]["CreateExamSession"];
            };
        };
        responses: {
            /** @description The session was set up. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamSession"];
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
    getExamSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The session's id. */
                examSessionId: components["parameters"]["ExamSessionId"];
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
                    "application/json": components["schemas"]["ExamSession"];
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
    updateExamSession: {
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
                /** @description The session's id. */
                examSessionId: components["parameters"]["ExamSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateExamSession"];
            };
        };
        responses: {
            /** @description The session as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamSession"];
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
    publishExamResults: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The session's id. */
                examSessionId: components["parameters"]["ExamSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session, its results published. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamSession"];
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
    getScoreDistribution: {
        parameters: {
            query: {
                /** @description Candidates of this province only. */
                provinceCode?: components["schemas"]["ProvinceCode"];
                /** @description The subject. */
                subject: components["schemas"]["ExamSubject"];
            };
            header?: never;
            path: {
                /** @description The session's id. */
                examSessionId: components["parameters"]["ExamSessionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The distribution. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreDistribution"];
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
    listRemarkRequests: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Requests of this session only. */
                examSessionId?: components["schemas"]["ExamSessionId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description In this state only. */
                status?: "requested" | "decided";
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
                    "application/json": components["schemas"]["RemarkRequestList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getRemarkRequest: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The request's id. */
                remarkRequestId: components["parameters"]["RemarkRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The request. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkRequest"];
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
    decideRemarkRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The request's id. */
                remarkRequestId: components["parameters"]["RemarkRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRemarkRequest"];
            };
        };
        responses: {
            /** @description The request, decided. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkRequest"];
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
    getExamResultByNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LookUpExamResult"];
            };
        };
        responses: {
            /** @description The result. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
