// Generated from openapi/assessment.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    attemptSubmitted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An attempt was submitted
         * @description Its result is ready.
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
                    "application/json": components["schemas"]["AttemptSubmittedEvent"];
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
        /** @description An assessment to take. */
        Assessment: components["schemas"]["AssessmentSummary"] & {
            /** @description Hướng dẫn chung: Shown before the start. */
            instructions: components["schemas"]["BlockNode"][];
            /** @description Các phần. */
            parts: components["schemas"]["AssessmentPart"][];
        };
        /** @description An assessment's id. */
        AssessmentId: string;
        AssessmentList: {
            /** @description Các bài đánh giá. */
            data: components["schemas"]["AssessmentSummary"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A part, such as Phần I. */
        AssessmentPart: {
            /** @description Mã phần: Unique within the assessment. */
            id: string;
            /** @description Hướng dẫn. */
            instructions: components["schemas"]["BlockNode"][];
            /** @description Các câu hỏi. */
            items: components["schemas"]["DeliveryItem"][];
            /** @description Tên phần: Its title. */
            title: string;
        };
        /** @description An assessment without its items. */
        AssessmentSummary: {
            /** @description Thời gian làm bài (giây): Time from the start; absent when there is no limit. */
            durationSeconds?: number;
            /** @description Lớp. */
            grade?: components["schemas"]["Grade"];
            /** @description Mã bài đánh giá. */
            id: components["schemas"]["AssessmentId"];
            /** @description Số câu: How many items it has. */
            itemCount: number;
            /** @description Ngôn ngữ. */
            language: components["schemas"]["LanguageTag"];
            /** @description Điểm tối đa. */
            maxScore: components["schemas"]["DecimalString"];
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Tên bài: Its title in its own language. */
            title: string;
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description An attempt with its saved answers. */
        Attempt: components["schemas"]["AttemptSummary"] & {
            /** @description Các câu trả lời. */
            responses: components["schemas"]["AttemptResponse"][];
            /** @description Giờ máy chủ: Count down from this and `deadline`; never from the device's clock. */
            serverTime: components["schemas"]["Instant"];
        };
        /** @description An attempt's id. */
        AttemptId: string;
        AttemptList: {
            /** @description Các lượt làm bài. */
            data: components["schemas"]["AttemptSummary"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A saved answer. */
        AttemptResponse: {
            /** @description Câu hỏi. */
            itemId: components["schemas"]["ItemId"];
            /** @description Câu trả lời. */
            response: components["schemas"]["ItemResponse"];
            /** @description Lúc lưu. */
            savedAt: components["schemas"]["Instant"];
            /** @description Số thứ tự. */
            sequence: components["schemas"]["Sequence"];
        };
        /** @description The score of an attempt. */
        AttemptResult: {
            /** @description Bài đánh giá. */
            assessmentId: components["schemas"]["AssessmentId"];
            /** @description Mã lượt làm bài. */
            attemptId: components["schemas"]["AttemptId"];
            /** @description Từng câu. */
            items: components["schemas"]["ItemResult"][];
            /** @description Điểm tối đa. */
            maxScore: components["schemas"]["DecimalString"];
            /** @description Điểm thang 10: On the 10-point scale, two decimals, half up. */
            scaledScore: components["schemas"]["DecimalString"];
            /** @description Điểm. */
            score: components["schemas"]["DecimalString"];
            /** @description Chấm lúc. */
            scoredAt: components["schemas"]["Instant"];
        };
        /**
         * @description `expired`: the deadline passed before it was submitted.
         * @enum {string}
         */
        AttemptStatus: "open" | "submitted" | "expired";
        AttemptSubmittedData: {
            /** @description Bài đánh giá. */
            assessmentId: components["schemas"]["AssessmentId"];
            /** @description Mã lượt làm bài. */
            attemptId: components["schemas"]["AttemptId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Nộp lúc. */
            submittedAt: components["schemas"]["Instant"];
        };
        /** @description An attempt was submitted. */
        AttemptSubmittedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["AttemptSubmittedData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "assessment.attempt.submitted";
        };
        /** @description An attempt without its answers. */
        AttemptSummary: {
            /** @description Bài đánh giá. */
            assessmentId: components["schemas"]["AssessmentId"];
            /** @description Hạn nộp: Absent when there is no limit. */
            deadline?: components["schemas"]["Instant"];
            /** @description Mã lượt làm bài. */
            id: components["schemas"]["AttemptId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Bắt đầu lúc. */
            startedAt: components["schemas"]["Instant"];
            /** @description Trạng thái. */
            status: components["schemas"]["AttemptStatus"];
            /** @description Nộp lúc. */
            submittedAt?: components["schemas"]["Instant"];
        };
        /** @description A block of content. There is no markup in it, so nothing that a page shows can run. */
        BlockNode: components["schemas"]["ParagraphNode"] | components["schemas"]["HeadingNode"] | components["schemas"]["ListNode"];
        Choice: {
            /** @description Nội dung. */
            content: components["schemas"]["InlineNode"][];
            /** @description Chữ cái: The letter as printed. */
            id: string;
        };
        /** @description One of several choices (qti-choice-interaction). */
        ChoiceItem: {
            /** @description Các phương án. */
            choices: components["schemas"]["Choice"][];
            /** @description Mã câu hỏi. */
            id: components["schemas"]["ItemId"];
            /**
             * @description Dạng câu hỏi.
             * @constant
             */
            kind: "choice";
            /** @description Điểm tối đa. */
            maxScore: components["schemas"]["DecimalString"];
            /** @description Nội dung câu hỏi. */
            prompt: components["schemas"]["BlockNode"][];
        };
        /** @description A number written exactly, with a decimal point. Marks and money are never floating point. */
        DecimalString: string;
        /** @description An item as it is shown. */
        DeliveryItem: components["schemas"]["ChoiceItem"] | components["schemas"]["TrueFalseItem"] | components["schemas"]["NumericItem"];
        EmphasisNode: {
            /** @description Nội dung. */
            children: components["schemas"]["InlineNode"][];
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "emphasis";
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
        /** @description A formula as a tree of MathML Core elements. */
        FormulaNode: {
            /**
             * @description Cách đặt: In the line or on a line of its own.
             * @enum {string}
             */
            display: "inline" | "block";
            /** @description Công thức: The children of the `math` element. */
            math: components["schemas"]["MathNode"][];
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "math";
        };
        /** @description A grade of general education. */
        Grade: number;
        HeadingNode: {
            /** @description Nội dung. */
            children: components["schemas"]["InlineNode"][];
            /**
             * @description Cấp: Level below the title that the page shows.
             * @enum {integer}
             */
            level: 2 | 3 | 4;
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "heading";
        };
        /** @description A piece of a line of text. */
        InlineNode: components["schemas"]["TextNode"] | components["schemas"]["StrongNode"] | components["schemas"]["EmphasisNode"] | components["schemas"]["FormulaNode"];
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /** @description An item's id. */
        ItemId: string;
        /**
         * @description An answer: the letter of a choice, true or false for each statement, the number as typed (comma or point), or
         *     `null` for none.
         */
        ItemResponse: string | {
            [key: string]: boolean;
        } | null;
        ItemResult: {
            /** @description Câu hỏi. */
            itemId: components["schemas"]["ItemId"];
            /** @description Điểm tối đa. */
            maxScore: components["schemas"]["DecimalString"];
            /**
             * @description Kết quả: How it came out.
             * @enum {string}
             */
            outcome: "correct" | "partial" | "incorrect" | "unanswered";
            /** @description Điểm. */
            score: components["schemas"]["DecimalString"];
        };
        /** @description A language (BCP 47). */
        LanguageTag: string;
        /** @description A learner's id in the registry. */
        LearnerId: string;
        ListNode: {
            /** @description Các mục. */
            items: components["schemas"]["InlineNode"][][];
            /** @description Đánh số: Whether the entries are numbered. */
            ordered: boolean;
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "list";
        };
        /** @description The attributes that a renderer may set. */
        MathAttributes: {
            /**
             * @description Dấu trên: Marks an accent over its base.
             * @constant
             */
            accent?: "true";
            /**
             * @description Căn cột: Column alignment of an `mtable`.
             * @enum {string}
             */
            columnalign?: "left" | "center" | "right";
            /**
             * @description Kiểu chữ: Keeps a one-letter `mi` upright.
             * @constant
             */
            mathvariant?: "normal";
            /**
             * @description Co giãn: Whether a bracket grows with its content.
             * @enum {string}
             */
            stretchy?: "true" | "false";
        };
        /** @description A MathML element that holds elements only (MathML Core §3.3–3.6). */
        MathContainer: {
            /** @description Thuộc tính. */
            attributes?: components["schemas"]["MathAttributes"];
            /** @description Phần tử con. */
            children: components["schemas"]["MathNode"][];
            /**
             * @description Phần tử: The element's name.
             * @enum {string}
             */
            element: "mrow" | "mfrac" | "msqrt" | "mroot" | "msub" | "msup" | "msubsup" | "mover" | "munder" | "munderover" | "mtable" | "mtr" | "mtd";
        };
        MathNode: components["schemas"]["MathToken"] | components["schemas"]["MathContainer"];
        /** @description A MathML token element; it holds text only (MathML Core §3.2). */
        MathToken: {
            /** @description Thuộc tính. */
            attributes?: components["schemas"]["MathAttributes"];
            /**
             * @description Phần tử: The element's name.
             * @enum {string}
             */
            element: "mi" | "mn" | "mo" | "mtext";
            /** @description Văn bản: Its text. */
            text: string;
        };
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        /** @description A short number (qti-text-entry-interaction). */
        NumericItem: {
            /** @description Mã câu hỏi. */
            id: components["schemas"]["ItemId"];
            /**
             * @description Dạng câu hỏi.
             * @constant
             */
            kind: "numeric";
            /** @description Số ký tự tối đa: Longest answer; sign and separator count. */
            maxLength: number;
            /** @description Điểm tối đa. */
            maxScore: components["schemas"]["DecimalString"];
            /** @description Nội dung câu hỏi. */
            prompt: components["schemas"]["BlockNode"][];
            /** @description Đơn vị: Printed after the field. */
            unit?: string;
        };
        ParagraphNode: {
            /** @description Nội dung. */
            children: components["schemas"]["InlineNode"][];
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "paragraph";
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
        SavedResponse: {
            /** @description Hạn nộp. */
            deadline?: components["schemas"]["Instant"];
            /** @description Câu hỏi. */
            itemId: components["schemas"]["ItemId"];
            /** @description Lúc lưu. */
            savedAt: components["schemas"]["Instant"];
            /** @description Số thứ tự đã lưu. */
            sequence: components["schemas"]["Sequence"];
            /** @description Giờ máy chủ. */
            serverTime: components["schemas"]["Instant"];
        };
        SaveResponse: {
            /** @description Câu trả lời. */
            response: components["schemas"]["ItemResponse"];
            /** @description Số thứ tự. */
            sequence: components["schemas"]["Sequence"];
        };
        /** @description Grows with every change; gaps are allowed. */
        Sequence: number;
        StartAttempt: {
            /** @description Học sinh. */
            learnerId?: components["schemas"]["LearnerId"];
        };
        Statement: {
            /** @description Nội dung. */
            content: components["schemas"]["InlineNode"][];
            /** @description Chữ cái: The letter as printed. */
            id: string;
        };
        StrongNode: {
            /** @description Nội dung. */
            children: components["schemas"]["InlineNode"][];
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "strong";
        };
        /** @description A school subject, from the code list `subjects`. */
        SubjectCode: 'mathematics' | 'literature' | 'physics' | 'chemistry' | 'biology' | 'history' | 'geography' | 'informatics' | 'english' | (string & {});
        TextNode: {
            /** @description Văn bản: Plain text. */
            text: string;
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "text";
        };
        /** @description Statements, each true or false (qti-match-interaction). */
        TrueFalseItem: {
            /** @description Mã câu hỏi. */
            id: components["schemas"]["ItemId"];
            /**
             * @description Dạng câu hỏi.
             * @constant
             */
            kind: "true-false";
            /** @description Điểm tối đa. */
            maxScore: components["schemas"]["DecimalString"];
            /** @description Nội dung câu hỏi. */
            prompt: components["schemas"]["BlockNode"][];
            /** @description Các ý. */
            statements: components["schemas"]["Statement"][];
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
        /** @description The assessment's id. */
        AssessmentId: components["schemas"]["AssessmentId"];
        /** @description The attempt's id. */
        AttemptId: components["schemas"]["AttemptId"];
        /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
        Cursor: string;
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
    listAssessments: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Assessments for this grade only. */
                grade?: components["schemas"]["Grade"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Assessments of this school subject only. */
                subject?: components["schemas"]["SubjectCode"];
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
                    "application/json": components["schemas"]["AssessmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The assessment's id. */
                assessmentId: components["parameters"]["AssessmentId"];
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
                    "application/json": components["schemas"]["Assessment"];
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
    startAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assessment's id. */
                assessmentId: components["parameters"]["AssessmentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StartAttempt"];
            };
        };
        responses: {
            /** @description The open attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description A new attempt; its time runs. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
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
    listAttempts: {
        parameters: {
            query?: {
                /** @description Attempts on this assessment only. */
                assessmentId?: components["schemas"]["AssessmentId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Attempts of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Attempts in this state only. */
                status?: components["schemas"]["AttemptStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attempt's id. */
                attemptId: components["parameters"]["AttemptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
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
    saveResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attempt's id. */
                attemptId: components["parameters"]["AttemptId"];
                /** @description The item's id. */
                itemId: components["schemas"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveResponse"];
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedResponse"];
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
    getAttemptResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attempt's id. */
                attemptId: components["parameters"]["AttemptId"];
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
                    "application/json": components["schemas"]["AttemptResult"];
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
    submitAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The attempt's id. */
                attemptId: components["parameters"]["AttemptId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The submitted attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
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
