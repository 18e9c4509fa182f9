// Generated from openapi/courses.yaml. Change the document and run the generator; never this file.
export interface webhooks {
    progressUpdated: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A lesson was completed
         * @description Sent when a lesson, and with the last one the course, becomes complete; not for every saved second.
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
                    "application/json": components["schemas"]["ProgressUpdatedEvent"];
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
        /** @description An assessment's id. */
        AssessmentId: string;
        /** @description A block of content. There is no markup in it, so nothing that a page shows can run. */
        BlockNode: components["schemas"]["ParagraphNode"] | components["schemas"]["HeadingNode"] | components["schemas"]["ListNode"];
        /** @description A course with its outline. */
        Course: components["schemas"]["CourseSummary"] & {
            /** @description Các chương: In order. */
            modules: components["schemas"]["CourseModule"][];
        };
        /** @description A learner in a course. */
        CourseEnrolment: {
            /** @description Hoàn thành lúc. */
            completedAt?: components["schemas"]["Instant"];
            /** @description Khoá học. */
            courseId: components["schemas"]["CourseId"];
            /** @description Ghi danh lúc. */
            enrolledAt: components["schemas"]["Instant"];
            /** @description Mã ghi danh. */
            id: components["schemas"]["CourseEnrolmentId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Phần trăm hoàn thành. */
            percentComplete: components["schemas"]["Percent"];
            /** @description Trạng thái. */
            status: components["schemas"]["EnrolmentStatus"];
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        /** @description A course enrolment's id. */
        CourseEnrolmentId: string;
        CourseEnrolmentList: {
            /** @description Các ghi danh. */
            data: components["schemas"]["CourseEnrolment"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A course's id. */
        CourseId: string;
        CourseList: {
            /** @description Các khoá học. */
            data: components["schemas"]["CourseSummary"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        CourseModule: {
            /** @description Mã chương. */
            id: components["schemas"]["ModuleId"];
            /** @description Các bài học: In order. */
            lessons: components["schemas"]["LessonSummary"][];
            /** @description Tên chương: Its title. */
            title: string;
        };
        /** @description How far a learner is in a course. */
        CourseProgress: {
            /** @description Số bài đã xong: How many lessons are complete. */
            completedLessonCount: number;
            /** @description Mã ghi danh. */
            courseEnrolmentId: components["schemas"]["CourseEnrolmentId"];
            /** @description Khoá học. */
            courseId: components["schemas"]["CourseId"];
            /** @description Bài học gần nhất. */
            lastLessonId?: components["schemas"]["LessonId"];
            /** @description Số bài học: How many lessons the course has. */
            lessonCount: number;
            /** @description Từng bài: Lessons that were begun. */
            lessons: components["schemas"]["LessonProgress"][];
            /** @description Phần trăm hoàn thành. */
            percentComplete: components["schemas"]["Percent"];
        };
        /** @description A course without its lessons. */
        CourseSummary: {
            /** @description Thời lượng (giây). */
            durationSeconds?: components["schemas"]["Seconds"];
            /** @description Lớp. */
            grade?: components["schemas"]["Grade"];
            /** @description Mã khoá học. */
            id: components["schemas"]["CourseId"];
            /** @description Ngôn ngữ. */
            language: components["schemas"]["LanguageTag"];
            /** @description Số bài học: How many lessons it has. */
            lessonCount: number;
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"];
            /** @description Tóm tắt: What it is about. */
            summary?: string;
            /** @description Tên khoá học: Its title in its own language. */
            title: string;
            /** @description Lúc sửa. */
            updatedAt: components["schemas"]["Instant"];
        };
        CreateCourseEnrolment: {
            /** @description Khoá học. */
            courseId: components["schemas"]["CourseId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
        };
        /** @description A number written exactly, with a decimal point. Marks and money are never floating point. */
        DecimalString: string;
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
         * @description How far it has come.
         * @enum {string}
         */
        EnrolmentStatus: "enrolled" | "in_progress" | "completed" | "dropped";
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
        /** @description A language (BCP 47). */
        LanguageTag: string;
        /** @description A learner's id in the registry. */
        LearnerId: string;
        /** @description A learning resource's id. */
        LearningResourceId: string;
        Lesson: components["schemas"]["VideoLesson"] | components["schemas"]["ReadingLesson"] | components["schemas"]["QuizLesson"];
        /** @description A lesson's id. */
        LessonId: string;
        /**
         * @description What the learner does in it.
         * @enum {string}
         */
        LessonKind: "video" | "reading" | "quiz";
        /** @description How far a learner is in a lesson. */
        LessonProgress: {
            /** @description Bài học. */
            lessonId: components["schemas"]["LessonId"];
            /** @description Phần trăm đã xem. */
            percentPlayed?: components["schemas"]["Percent"];
            /** @description Các đoạn đã xem: In order, without overlap. */
            playedSegments?: components["schemas"]["PlayedSegment"][];
            /** @description Vị trí (giây). */
            positionSeconds?: components["schemas"]["Seconds"];
            /** @description Số thứ tự. */
            sequence: components["schemas"]["Sequence"];
            /** @description Trạng thái. */
            status: components["schemas"]["LessonStatus"];
            /** @description Lúc lưu. */
            updatedAt: components["schemas"]["Instant"];
        };
        /**
         * @description How far it has come.
         * @enum {string}
         */
        LessonStatus: "not_started" | "in_progress" | "completed";
        LessonSummary: {
            /** @description Thời lượng (giây). */
            durationSeconds?: components["schemas"]["Seconds"];
            /** @description Mã bài học. */
            id: components["schemas"]["LessonId"];
            /** @description Loại bài học. */
            kind: components["schemas"]["LessonKind"];
            /** @description Tên bài học: Its title. */
            title: string;
        };
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
        /** @description A module's id. */
        ModuleId: string;
        /** @description Where the next page begins; absent on the last page. */
        NextCursor: string;
        ParagraphNode: {
            /** @description Nội dung. */
            children: components["schemas"]["InlineNode"][];
            /**
             * @description Kiểu nút.
             * @constant
             */
            type: "paragraph";
        };
        /** @description Per cent, rounded down. */
        Percent: number;
        /** @description A stretch that was played (xAPI video profile, played-segments). */
        PlayedSegment: {
            /** @description Đến giây. */
            endSeconds: components["schemas"]["Seconds"];
            /** @description Từ giây. */
            startSeconds: components["schemas"]["Seconds"];
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
        ProgressUpdatedData: {
            /** @description Mã ghi danh. */
            courseEnrolmentId: components["schemas"]["CourseEnrolmentId"];
            /** @description Khoá học. */
            courseId: components["schemas"]["CourseId"];
            /** @description Học sinh. */
            learnerId: components["schemas"]["LearnerId"];
            /** @description Bài học. */
            lessonId: components["schemas"]["LessonId"];
            /** @description Phần trăm hoàn thành. */
            percentComplete: components["schemas"]["Percent"];
            /** @description Trạng thái. */
            status: components["schemas"]["EnrolmentStatus"];
        };
        /** @description A lesson was completed. */
        ProgressUpdatedEvent: components["schemas"]["Event"] & {
            /** @description Dữ liệu. */
            data: components["schemas"]["ProgressUpdatedData"];
            /**
             * @description Loại sự kiện.
             * @constant
             */
            type: "courses.progress.updated";
        };
        QuizLesson: {
            /** @description Bài đánh giá. */
            assessmentId: components["schemas"]["AssessmentId"];
            /** @description Khoá học. */
            courseId: components["schemas"]["CourseId"];
            /** @description Thời lượng (giây). */
            durationSeconds?: components["schemas"]["Seconds"];
            /** @description Mã bài học. */
            id: components["schemas"]["LessonId"];
            /**
             * @description Loại bài học.
             * @constant
             */
            kind: "quiz";
            /** @description Chương. */
            moduleId: components["schemas"]["ModuleId"];
            /** @description Điểm đạt: On the 10-point scale; absent when taking part is enough. */
            passScore?: components["schemas"]["DecimalString"];
            /** @description Tên bài học: Its title. */
            title: string;
        };
        ReadingLesson: {
            /** @description Nội dung. */
            blocks: components["schemas"]["BlockNode"][];
            /** @description Khoá học. */
            courseId: components["schemas"]["CourseId"];
            /** @description Thời lượng (giây). */
            durationSeconds?: components["schemas"]["Seconds"];
            /** @description Mã bài học. */
            id: components["schemas"]["LessonId"];
            /**
             * @description Loại bài học.
             * @constant
             */
            kind: "reading";
            /** @description Chương. */
            moduleId: components["schemas"]["ModuleId"];
            /** @description Tên bài học: Its title. */
            title: string;
        };
        SaveLessonProgress: {
            /** @description Đã xong: Marks a reading as done; never undoes it. */
            completed?: boolean;
            /** @description Các đoạn đã xem: Since the last message or all of them; they are united. */
            playedSegments?: components["schemas"]["PlayedSegment"][];
            /** @description Vị trí (giây). */
            positionSeconds?: components["schemas"]["Seconds"];
            /** @description Số thứ tự. */
            sequence: components["schemas"]["Sequence"];
        };
        /** @description Seconds. */
        Seconds: number;
        /** @description Grows with every change; gaps are allowed. */
        Sequence: number;
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
        VideoLesson: {
            /** @description Khoá học. */
            courseId: components["schemas"]["CourseId"];
            /** @description Thời lượng (giây). */
            durationSeconds?: components["schemas"]["Seconds"];
            /** @description Mã bài học. */
            id: components["schemas"]["LessonId"];
            /**
             * @description Loại bài học.
             * @constant
             */
            kind: "video";
            /** @description Chương. */
            moduleId: components["schemas"]["ModuleId"];
            /** @description Học liệu. */
            resourceId: components["schemas"]["LearningResourceId"];
            /** @description Tên bài học: Its title. */
            title: string;
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
        /** @description The enrolment's id. */
        CourseEnrolmentId: components["schemas"]["CourseEnrolmentId"];
        /** @description The course's id. */
        CourseId: components["schemas"]["CourseId"];
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
        /** @description The lesson's id. */
        LessonId: components["schemas"]["LessonId"];
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
    listCourseEnrolments: {
        parameters: {
            query?: {
                /** @description Enrolments in this course only. */
                courseId?: components["schemas"]["CourseId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Enrolments of this learner only. */
                learnerId?: components["schemas"]["LearnerId"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Enrolments in this state only. */
                status?: components["schemas"]["EnrolmentStatus"];
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
                    "application/json": components["schemas"]["CourseEnrolmentList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createCourseEnrolment: {
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
                "application/json": components["schemas"]["CreateCourseEnrolment"];
            };
        };
        responses: {
            /** @description The enrolment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseEnrolment"];
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
    getCourseEnrolment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The enrolment's id. */
                courseEnrolmentId: components["parameters"]["CourseEnrolmentId"];
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
                    "application/json": components["schemas"]["CourseEnrolment"];
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
    saveLessonProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The enrolment's id. */
                courseEnrolmentId: components["parameters"]["CourseEnrolmentId"];
                /** @description The lesson's id. */
                lessonId: components["parameters"]["LessonId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLessonProgress"];
            };
        };
        responses: {
            /** @description What is stored now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LessonProgress"];
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
    getCourseProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The enrolment's id. */
                courseEnrolmentId: components["parameters"]["CourseEnrolmentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseProgress"];
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
    listCourses: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Courses for this grade only. */
                grade?: components["schemas"]["Grade"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Courses of this school subject only. */
                subject?: components["schemas"]["SubjectCode"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of courses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourseList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCourse: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The course's id. */
                courseId: components["parameters"]["CourseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The course. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
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
    getLesson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The course's id. */
                courseId: components["parameters"]["CourseId"];
                /** @description The lesson's id. */
                lessonId: components["parameters"]["LessonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lesson. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Lesson"];
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
}
