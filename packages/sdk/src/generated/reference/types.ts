// Generated from openapi/reference.yaml. Change the document and run the generator; never this file.
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The two levels of local government since 1 July 2025.
         * @enum {string}
         */
        AdministrativeLevel: "province" | "commune";
        /** @description A province or a commune as it was from `validFrom` to `validTo`. */
        AdministrativeUnit: {
            /** @description Mã đơn vị. */
            code: components["schemas"]["AdministrativeUnitCode"];
            /** @description Văn bản: The text of law that the unit or its code rests on. */
            decree: string;
            /** @description Mã hội đồng thi: The number of its council in the graduation exam, a system of its own: until 2025 Hồ Chí Minh City is 02. Since 2026 councils go by the code of the unit, as published results show (unverified). Absent where unknown. */
            examCouncilCode?: string;
            /** @description Tên đầy đủ: The kind and the name. */
            fullName: string;
            /**
             * @description Loại: City or province; ward (phường), commune (xã) or special zone (đặc khu).
             * @enum {string}
             */
            kind: "city" | "province" | "ward" | "commune" | "special-zone";
            /** @description Cấp. */
            level: components["schemas"]["AdministrativeLevel"];
            /** @description Tên: The name without its kind. */
            name: string;
            /** @description Tên tiếng Anh: The name in English, for provinces. */
            nameEn?: string;
            /** @description Mã tỉnh. */
            parentCode?: components["schemas"]["ProvinceCode"];
            /** @description Được thay bằng: Codes of the units that hold its territory from the day after `validTo`. */
            replacedBy?: components["schemas"]["AdministrativeUnitCode"][];
            /** @description Thay cho: Codes until the day before `validFrom` of the units whose territory it holds. */
            replaces?: components["schemas"]["AdministrativeUnitCode"][];
            /** @description Có hiệu lực từ. */
            validFrom: components["schemas"]["Date"];
            /** @description Ngày cuối có hiệu lực. */
            validTo?: components["schemas"]["LastDay"];
        };
        AdministrativeUnitChain: {
            /** @description Các đơn vị. */
            data: components["schemas"]["AdministrativeUnit"][];
        };
        /** @description Two digits for a province, five for a commune. */
        AdministrativeUnitCode: string;
        AdministrativeUnitList: {
            /** @description Các đơn vị. */
            data: components["schemas"]["AdministrativeUnit"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /**
         * Format: uuid
         * @description An identifier of CASE 1.1.
         */
        CaseIdentifier: string;
        /**
         * Format: uri
         * @description Where it can be read.
         */
        CaseUri: string;
        /** @description How two items, or an item and its framework, belong together (CASE 1.1 `CFAssociation`). */
        CFAssociation: {
            /** @description Quan hệ: What the origin is to the destination. */
            associationType: 'isChildOf' | 'isPeerOf' | 'isPartOf' | 'exactMatchOf' | 'precedes' | 'isRelatedTo' | 'replacedBy' | 'exemplar' | 'hasSkillLevel' | 'isTranslationOf' | (string & {});
            /** @description Chương trình. */
            CFDocumentURI?: components["schemas"]["LinkURI"];
            /** @description Đến. */
            destinationNodeURI: components["schemas"]["LinkURI"];
            /** @description Mã. */
            identifier: components["schemas"]["CaseIdentifier"];
            /** @description Sửa lần cuối. */
            lastChangeDateTime: components["schemas"]["Instant"];
            /** @description Từ. */
            originNodeURI: components["schemas"]["LinkURI"];
            /** @description Thứ tự: The place among the children of one parent. */
            sequenceNumber?: number;
            /** @description Địa chỉ. */
            uri: components["schemas"]["CaseUri"];
        };
        CFAssociationList: {
            /** @description Các quan hệ. */
            data: components["schemas"]["CFAssociation"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A framework of outcomes (CASE 1.1 `CFDocument`). */
        CFDocument: {
            /** @description Tình trạng: `Draft` where the wording was not checked against the text of law. */
            adoptionStatus?: 'Private Draft' | 'Draft' | 'Adopted' | 'Deprecated' | (string & {});
            /** @description Gói đầy đủ. */
            CFPackageURI: components["schemas"]["LinkURI"];
            /** @description Cơ quan ban hành: Who made the framework. */
            creator: string;
            /** @description Mô tả: What it covers. */
            description?: string;
            /** @description Mã. */
            identifier: components["schemas"]["CaseIdentifier"];
            /** @description Ngôn ngữ: Language of the statements (BCP 47). */
            language?: string;
            /** @description Sửa lần cuối. */
            lastChangeDateTime: components["schemas"]["Instant"];
            /** @description Ghi chú: Legal basis and what is unchecked. */
            notes?: string;
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"][];
            /** @description Tiêu đề: Its title. */
            title: string;
            /** @description Địa chỉ. */
            uri: components["schemas"]["CaseUri"];
        };
        CFDocumentList: {
            /** @description Các chương trình. */
            data: components["schemas"]["CFDocument"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A strand, a topic or an outcome (CASE 1.1 `CFItem`). */
        CFItem: {
            /** @description Chương trình. */
            CFDocumentURI: components["schemas"]["LinkURI"];
            /** @description Loại: Strand, topic or outcome. */
            CFItemType?: 'M\u1EA1ch n\u1ED9i dung' | 'N\u1ED9i dung' | 'Y\u00EAu c\u1EA7u c\u1EA7n \u0111\u1EA1t' | (string & {});
            /** @description Lớp: Grades as CEDS writes them, two digits. */
            educationLevel?: string[];
            /** @description Nội dung: The statement in full. */
            fullStatement: string;
            /** @description Mã đọc được: A code that people read, such as `TOAN.6.1.1.1`; of this reference model. */
            humanCodingScheme?: string;
            /** @description Mã. */
            identifier: components["schemas"]["CaseIdentifier"];
            /** @description Ngôn ngữ: Language of the statement (BCP 47). */
            language?: string;
            /** @description Sửa lần cuối. */
            lastChangeDateTime: components["schemas"]["Instant"];
            /** @description Số thứ tự: Its number among its siblings. */
            listEnumeration?: string;
            /** @description Môn học. */
            subject?: components["schemas"]["SubjectCode"][];
            /** @description Địa chỉ. */
            uri: components["schemas"]["CaseUri"];
        };
        CFItemList: {
            /** @description Các mục. */
            data: components["schemas"]["CFItem"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A framework with everything in it (CASE 1.1 `CFPackage`). */
        CFPackage: {
            /** @description Các quan hệ. */
            CFAssociations: components["schemas"]["CFAssociation"][];
            /** @description Chương trình. */
            CFDocument: components["schemas"]["CFDocument"];
            /** @description Các mục. */
            CFItems: components["schemas"]["CFItem"][];
        };
        /** @description One code. */
        Code: {
            /** @description Tên khác: Other names that records use. */
            aliases?: string[];
            /** @description Mã. */
            code: components["schemas"]["CodeValue"];
            /** @description Căn cứ. */
            legalBasis?: components["schemas"]["LegalBasis"];
            /** @description Mã ở hệ khác: How other systems code it. */
            mappings?: components["schemas"]["CodeMapping"][];
            /** @description Tên. */
            name: components["schemas"]["LocalizedText"];
            /** @description Thành phần: Codes of the list `partsOf` that it is made of or belongs to. */
            parts?: components["schemas"]["CodeValue"][];
            /** @description Có hiệu lực từ. */
            validFrom?: components["schemas"]["Date"];
            /** @description Ngày cuối có hiệu lực. */
            validTo?: components["schemas"]["LastDay"];
        };
        /** @description A code beside its list. */
        CodeEntry: components["schemas"]["Code"] & {
            /** @description Mã bảng. */
            codeListId: components["schemas"]["CodeListId"];
            /** @description Cập nhật lúc. */
            updatedAt: components["schemas"]["Instant"];
        };
        CodeEntryList: {
            /** @description Các mã. */
            data: components["schemas"]["CodeEntry"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A list with its codes. */
        CodeList: components["schemas"]["CodeListSummary"] & {
            /** @description Các mã: In the order to show them. */
            codes: components["schemas"]["Code"][];
        };
        /** @description A code list's id. */
        CodeListId: string;
        CodeListPage: {
            /** @description Các bảng mã. */
            data: components["schemas"]["CodeListSummary"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A list without its codes. */
        CodeListSummary: {
            /** @description Số mã: How many codes it has. */
            codeCount: number;
            /** @description Mã bảng. */
            id: components["schemas"]["CodeListId"];
            /** @description Căn cứ. */
            legalBasis?: components["schemas"]["LegalBasis"];
            /** @description Tên bảng. */
            name: components["schemas"]["LocalizedText"];
            /** @description Bảng mã thành phần: The list whose codes stand in the `parts` of this one's codes. */
            partsOf?: components["schemas"]["CodeListId"];
            /** @description Ghi chú. */
            remark?: components["schemas"]["LocalizedText"];
            /** @description Cập nhật lúc. */
            updatedAt: components["schemas"]["Instant"];
            /** @description Có hiệu lực từ. */
            validFrom?: components["schemas"]["Date"];
            /** @description Đã đối chiếu. */
            verified: components["schemas"]["Verified"];
            /** @description Phiên bản: Changes when the list does. */
            version: string;
        };
        /** @description How an external system codes it. */
        CodeMapping: {
            /** @description Mã: A string even where it is digits; leading zeros count. */
            code: string;
            /** @description Hệ mã. */
            system: components["schemas"]["CodeSystemId"];
        };
        /** @description A code that a text may mean. */
        CodeMatch: {
            /**
             * @description Độ chắc chắn: `exact`: the same but for case; `folded`: the same but for diacritics and punctuation; `similar`: one letter differs.
             * @enum {string}
             */
            certainty: "exact" | "folded" | "similar";
            /** @description Mã. */
            code: components["schemas"]["Code"];
            /**
             * @description Khớp theo: Which text of the code was found.
             * @enum {string}
             */
            matchedOn: "code" | "mapping" | "name" | "alias";
            /** @description Chữ khớp: The text of the list that was found. */
            matchedText: string;
            /** @description Hệ mã: Whose code it is, where `matchedOn` is `mapping`. */
            system?: components["schemas"]["CodeSystemId"];
        };
        CodeMatchList: {
            /** @description Các mã khớp. */
            data: components["schemas"]["CodeMatch"][];
        };
        /** @description An external system; code list `code-system`. */
        CodeSystemId: string;
        /** @description A code; a string even where it is digits. */
        CodeValue: string;
        /**
         * Format: date
         * @description A calendar day, `YYYY-MM-DD`.
         */
        Date: string;
        /** @description Code list `grade`: `1` to `12`. */
        GradeCode: string;
        /**
         * Format: date-time
         * @description A moment in UTC (RFC 3339, always `Z`).
         */
        Instant: string;
        /**
         * Format: date
         * @description The last day on which it holds, `YYYY-MM-DD`; absent while no end is known.
         */
        LastDay: string;
        /** @description The text of law it rests on. */
        LegalBasis: string;
        /** @description A reference in CASE 1.1. */
        LinkURI: {
            /** @description Mã. */
            identifier: components["schemas"]["CaseIdentifier"];
            /** @description Tiêu đề: What is referred to. */
            title: string;
            /** @description Địa chỉ. */
            uri: components["schemas"]["CaseUri"];
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
        /** @description A province's code of the General Statistics Office. */
        ProvinceCode: string;
        /** @description Code list `school-level`. */
        SchoolLevelCode: 'primary' | 'lower-secondary' | 'upper-secondary' | (string & {});
        /** @description A school year, named by the two calendar years it touches. */
        SchoolYear: string;
        /** @description A day of the frame. */
        SchoolYearMilestone: {
            /** @description Ngày. */
            date: components["schemas"]["Date"];
            /** @description Đến ngày: The last of several days. */
            endDate?: components["schemas"]["Date"];
            /** @description Loại mốc: What the day is. */
            kind: 'earliest-return' | 'earliest-return-grades-1-9-12' | 'opening-ceremony' | 'semester-1-end' | 'year-end' | 'completion-recognition' | 'entry-admission' | 'graduation-exam' | (string & {});
            /** @description Tên. */
            name: components["schemas"]["LocalizedText"];
            /**
             * @description Quan hệ: Whether it is on the day, before it, or on it at the earliest.
             * @enum {string}
             */
            relation: "on" | "before" | "not-before";
        };
        /** @description The national frame of a school year. */
        SchoolYearPlan: {
            /** @description Kết thúc trước ngày. */
            endsBefore: components["schemas"]["Date"];
            /** @description Năm học. */
            id: components["schemas"]["SchoolYear"];
            /** @description Căn cứ. */
            legalBasis: components["schemas"]["LegalBasis"];
            /** @description Các mốc. */
            milestones: components["schemas"]["SchoolYearMilestone"][];
            /** @description Tên. */
            name: components["schemas"]["LocalizedText"];
            /** @description Số tuần tỉnh được điều chỉnh: How far the chair of a province may shift it. */
            provincialShiftWeeks: number;
            /** @description Ghi chú. */
            remark?: components["schemas"]["LocalizedText"];
            /** @description Học kỳ. */
            semesters: components["schemas"]["Semester"][];
            /** @description Khai giảng. */
            startsOn: components["schemas"]["Date"];
            /** @description Đã đối chiếu. */
            verified: components["schemas"]["Verified"];
            /** @description Số tuần thực học: Weeks of teaching. */
            weeks: number;
        };
        SchoolYearPlanList: {
            /** @description Các năm học. */
            data: components["schemas"]["SchoolYearPlan"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description A semester. */
        Semester: {
            /** @description Kết thúc trước ngày. */
            endsBefore: components["schemas"]["Date"];
            /** @description Học kỳ: 1 or 2. */
            number: number;
            /** @description Bắt đầu: Absent where each province sets it. */
            startsOn?: components["schemas"]["Date"];
            /** @description Số tuần: Weeks of teaching. */
            weeks: number;
        };
        /** @description A subject or educational activity of the curriculum. */
        Subject: {
            /** @description Mã môn. */
            code: components["schemas"]["SubjectCode"];
            /** @description Thi tốt nghiệp: Its part in the graduation exam since 2025; absent where it has none. */
            graduationExam?: components["schemas"]["SubjectRequirement"];
            /** @description Căn cứ. */
            legalBasis: components["schemas"]["LegalBasis"];
            /** @description Tên môn. */
            name: components["schemas"]["LocalizedText"];
            /** @description Các cấp học. */
            offerings: components["schemas"]["SubjectOffering"][];
            /** @description Thuộc môn: The subject that this one is a form of: English of foreign language 1. */
            parentCode?: components["schemas"]["SubjectCode"];
            /** @description Đã đối chiếu. */
            verified: components["schemas"]["Verified"];
        };
        /** @description A school subject, from the code list `subjects`. */
        SubjectCode: string;
        SubjectList: {
            /** @description Các môn. */
            data: components["schemas"]["Subject"][];
            /** @description Trang sau. */
            nextCursor?: components["schemas"]["NextCursor"];
        };
        /** @description How a level teaches a subject. */
        SubjectOffering: {
            /**
             * @description Hình thức đánh giá: Whether tests give marks, or teachers comment only.
             * @enum {string}
             */
            assessment: "scored" | "comment-only";
            /** @description Khối lớp. */
            grades: components["schemas"]["GradeCode"][];
            /** @description Cấp học. */
            level: components["schemas"]["SchoolLevelCode"];
            /** @description Bắt buộc hay lựa chọn. */
            requirement: components["schemas"]["SubjectRequirement"];
        };
        /**
         * @description Whether everybody takes it.
         * @enum {string}
         */
        SubjectRequirement: "compulsory" | "elective";
        /** @description Whether it was checked against the text of law or an official publication. */
        Verified: boolean;
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
        /** @description Too many requests; wait as long as `Retry-After` says. */
        TooManyRequests: {
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
    };
    parameters: {
        /** @description A day; what held then, and not what held before or after. */
        AsOf: components["schemas"]["Date"];
        /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
        Cursor: string;
        /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
        IfNoneMatch: string;
        /** @description How many entries a page holds at most. */
        Limit: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export interface operations {
    listAdministrativeUnits: {
        parameters: {
            query?: {
                /** @description A day; what held then, and not what held before or after. */
                asOf?: components["parameters"]["AsOf"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Units of this level only. */
                level?: components["schemas"]["AdministrativeLevel"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Communes of this province only. */
                parentCode?: components["schemas"]["ProvinceCode"];
                /** @description A part of the name; `ba dinh` finds `Ba Đình`. */
                q?: string;
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of units. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeUnitList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getAdministrativeUnit: {
        parameters: {
            query?: {
                /** @description A day; what held then, and not what held before or after. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the General Statistics Office, two digits for a province and five for a commune. */
                code: components["schemas"]["AdministrativeUnitCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The unit. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeUnit"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listAdministrativeUnitPredecessors: {
        parameters: {
            query?: {
                /** @description A day; what held then, and not what held before or after. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the General Statistics Office. */
                code: components["schemas"]["AdministrativeUnitCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units; a short list that needs no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeUnitChain"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listAdministrativeUnitSuccessors: {
        parameters: {
            query?: {
                /** @description A day; what held then, and not what held before or after. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the General Statistics Office. */
                code: components["schemas"]["AdministrativeUnitCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The units; a short list that needs no pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdministrativeUnitChain"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeLists: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only what changed at or after this moment. */
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of lists. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeListPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCodeList: {
        parameters: {
            query?: {
                /** @description A day; what held then, and not what held before or after. */
                asOf?: components["parameters"]["AsOf"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The list's id. */
                codeListId: components["schemas"]["CodeListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodeMatches: {
        parameters: {
            query: {
                /** @description A day; what held then, and not what held before or after. */
                asOf?: components["parameters"]["AsOf"];
                /** @description Compare only the codes of this external system; see the code list `code-system`. */
                system?: components["schemas"]["CodeSystemId"];
                /** @description The text that a record holds. */
                text: string;
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The list's id. */
                codeListId: components["schemas"]["CodeListId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The codes found, at most 20; empty where none is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeMatchList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCodes: {
        parameters: {
            query?: {
                /** @description Codes of this list only. */
                codeListId?: components["schemas"]["CodeListId"];
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Only codes that this external system numbers; see the code list `code-system`. */
                system?: components["schemas"]["CodeSystemId"];
                /** @description Only what changed at or after this moment. */
                updatedSince?: components["schemas"]["Instant"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeEntryList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCurriculumAssociations: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this framework only. */
                documentId?: components["schemas"]["CaseIdentifier"];
                /** @description With this item at either end. */
                itemId?: components["schemas"]["CaseIdentifier"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of associations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CFAssociationList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCurriculumAssociation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The association's identifier. */
                associationId: components["schemas"]["CaseIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The association. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CFAssociation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCurriculumDocuments: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Of this subject only; code list `subjects`. */
                subject?: components["schemas"]["SubjectCode"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of frameworks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CFDocumentList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCurriculumDocument: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The framework's identifier. */
                documentId: components["schemas"]["CaseIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The framework. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CFDocument"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCurriculumPackage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The framework's identifier. */
                documentId: components["schemas"]["CaseIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The package. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CFPackage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listCurriculumItems: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Of this framework only. */
                documentId?: components["schemas"]["CaseIdentifier"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
                /** @description A part of the statement or of its code, with or without diacritics. */
                q?: string;
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CFItemList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getCurriculumItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The item's identifier. */
                itemId: components["schemas"]["CaseIdentifier"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CFItem"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSchoolYears: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of school years. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearPlanList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSchoolYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description The two calendar years it touches. */
                schoolYear: components["schemas"]["SchoolYear"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The school year. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearPlan"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSubjects: {
        parameters: {
            query?: {
                /** @description Where to go on, as given in `nextCursor`. Opaque; valid for the same filters only. */
                cursor?: components["parameters"]["Cursor"];
                /** @description Taught in this grade; code list `grade`. */
                grade?: components["schemas"]["GradeCode"];
                /** @description Part of the graduation exam in this way. */
                graduationExam?: components["schemas"]["SubjectRequirement"];
                /** @description Taught at this level; code list `school-level`. */
                level?: components["schemas"]["SchoolLevelCode"];
                /** @description How many entries a page holds at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of subjects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubjectList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSubject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` held already; when it is still current the answer is `304` (RFC 9110 §13.1.2). */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Code of the code list `subjects`. */
                subjectCode: components["schemas"]["SubjectCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subject. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subject"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
