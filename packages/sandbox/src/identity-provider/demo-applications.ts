import type { Reach, Role } from '../kernel/access.ts';

/** An application that the sandbox registers by itself, so that every part of the sector can be tried. */
export interface DemoApplication {
  /** Its credentials file is `<key>-demo.json`. */
  key: DemoApplicationKey;
  clientId: string;
  organisation: string;
  name: string;
  role: Role;
  reach: Partial<Reach>;
}

export type DemoApplicationKey =
  | 'vendor'
  | 'ministry'
  | 'department'
  | 'commune'
  | 'school'
  | 'institution';

/** The demo vendor's application; its private key never leaves the state folder. */
export const DEMO_VENDOR_CLIENT_ID = 'cli_demo0vendor0000000000';

/**
 * The vendor that runs the demo portal, and an application for each kind of organisation. Whom they reach are rows of the
 * seed: the demo schools' province (Hưng Yên), the lower secondary school, its commune, the first university.
 */
export const DEMO_APPLICATIONS: readonly DemoApplication[] = [
  {
    key: 'vendor',
    clientId: DEMO_VENDOR_CLIENT_ID,
    organisation: 'demo-vendor',
    name: 'Cổng giáo dục Tỉnh Mẫu',
    role: 'vendor',
    reach: { nationwide: true },
  },
  {
    key: 'ministry',
    clientId: 'cli_demo0ministry00000000',
    organisation: 'demo-ministry',
    name: 'Hệ thống của Bộ (mẫu)',
    role: 'ministry',
    reach: { nationwide: true },
  },
  {
    key: 'department',
    clientId: 'cli_demo0department000000',
    organisation: 'demo-department',
    name: 'Hệ thống của Sở Giáo dục và Đào tạo (mẫu)',
    role: 'department',
    reach: { provinceCodes: ['33'] },
  },
  {
    key: 'commune',
    clientId: 'cli_demo0commune000000000',
    organisation: 'demo-commune',
    name: 'Hệ thống của Uỷ ban nhân dân xã (mẫu)',
    role: 'commune',
    reach: { communeCodes: ['11977'] },
  },
  {
    key: 'school',
    clientId: 'cli_demo0school0000000000',
    organisation: 'demo-school',
    name: 'Phần mềm quản lý của Trường THCS Bình Minh',
    role: 'school',
    reach: { schoolIds: ['sch_demo0thcs0binh0minh00'] },
  },
  {
    key: 'institution',
    clientId: 'cli_demo0institution00000',
    organisation: 'demo-institution',
    name: 'Hệ thống tuyển sinh của Trường Đại học Bách khoa Khuê Văn',
    role: 'institution',
    reach: { institutionIds: ['ins_2q2t1w8hk4gyt99d1df1qzxgjs'] },
  },
];

/** Name of an application's own key in the sandbox's key ring. */
export const demoKey = (key: DemoApplicationKey): string => `clients/${key}-demo`;

export const DEMO_VENDOR_KEY = demoKey('vendor');
