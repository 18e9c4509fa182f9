/** An indicator: what is measured, and how. */
export interface IndicatorDefinition {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly definition: { readonly vi: string; readonly en: string };
  readonly unit: 'percent' | 'count';
  readonly source: 'registry' | 'digital-school';
  readonly legalBasis?: string;
}

/** By code. The finest grain is a school: there is none about a person, and none ranks (Circular 15/2026, Article 22.2). */
export const INDICATORS: readonly IndicatorDefinition[] = [
  {
    code: 'device-in-use-share',
    name: {
      vi: 'Tỷ lệ thiết bị của trường đang ở trong tay học sinh',
      en: 'Share of the schools’ devices in learners’ hands',
    },
    definition: {
      vi: 'Số thiết bị đã bàn giao hoặc đang cho mượn trên số thiết bị trường đã nhận và chưa thanh lý.',
      en: 'Devices handed over or on loan, of those that schools have and that are not written off.',
    },
    unit: 'percent',
    source: 'digital-school',
    legalBasis: 'Quyết định 131/QĐ-TTg (2022)',
  },
  {
    code: 'digital-transcript-share',
    name: {
      vi: 'Tỷ lệ học sinh có kết quả học tập số trong năm học',
      en: 'Share of learners with digital results of the school year',
    },
    definition: {
      vi: 'Số học sinh có ít nhất một kết quả hiện hành của năm học trên tổng số học sinh đang học.',
      en: 'Learners with a current result of the school year, of all at school.',
    },
    unit: 'percent',
    source: 'registry',
    legalBasis: 'Quyết định 131/QĐ-TTg (2022)',
  },
  {
    code: 'learner-count',
    name: { vi: 'Số học sinh đang học', en: 'Learners at school' },
    definition: {
      vi: 'Số học sinh có chỗ học trong năm học, không tính học sinh đã chuyển đi hoặc thôi học.',
      en: 'Learners with a place in the school year, without those who moved away or left.',
    },
    unit: 'count',
    source: 'registry',
  },
  {
    code: 'learner-identity-sync-share',
    name: {
      vi: 'Tỷ lệ học sinh đã đồng bộ với CSDL quốc gia về dân cư',
      en: 'Share of learners synced with the population database',
    },
    definition: {
      vi: 'Số học sinh có hồ sơ đã gửi đồng bộ trên tổng số học sinh đang học.',
      en: 'Learners whose record was synced, of all at school.',
    },
    unit: 'percent',
    source: 'registry',
    legalBasis: 'Quyết định 06/QĐ-TTg (2022)',
  },
  {
    code: 'learner-identity-verified-share',
    name: {
      vi: 'Tỷ lệ học sinh đã được xác thực định danh',
      en: 'Share of learners whose identity is verified',
    },
    definition: {
      vi: 'Số học sinh có hồ sơ khớp với CSDL quốc gia về dân cư trên tổng số học sinh đang học.',
      en: 'Learners whose record agrees with the population database, of all at school.',
    },
    unit: 'percent',
    source: 'registry',
    legalBasis: 'Quyết định 06/QĐ-TTg (2022)',
  },
];
