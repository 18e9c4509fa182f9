import { createHash } from 'node:crypto';
import { namedId } from '../../kernel/ids.ts';
import { withCheckDigit, type DeviceStatus } from '../../services/digital-school/public.ts';
import type { ProfileSize } from '../profile.ts';
import { WeightedChoice, type Random } from '../random.ts';
import type { SeedGuardian, SeedLearnerOf, SeedSchoolOf } from './people.ts';

const DONORS = [
  ['Quỹ Khuyến học Mẫu', 'organisation'],
  ['Công ty Viễn thông Mẫu', 'enterprise'],
  ['Ngân sách địa phương', 'state-budget'],
] as const;

/** Where devices are: most with pupils, some wait, a few came to grief. */
const STATUSES = new WeightedChoice<DeviceStatus>([
  ['received', 5],
  ['allocated-to-department', 7],
  ['allocated-to-school', 15],
  ['on-loan', 48],
  ['handed-over', 12],
  ['returned', 7],
  ['lost', 2],
  ['broken', 2],
  ['written-off', 2],
]);

const CHAIN: readonly DeviceStatus[] = [
  'received',
  'allocated-to-department',
  'allocated-to-school',
];
/** Days of the steps that come before a device is in a pupil's hands. */
const DAYS = ['2026-08-10', '2026-08-20', '2026-09-01'] as const;
const HANDED = '2026-09-15T02:00:00.000Z';
const ENDED = '2026-10-20T02:00:00.000Z';
const DUE = '2027-05-31';

const at = (day: string): string => `${day}T02:00:00.000Z`;

export const seedDonors = () =>
  DONORS.map(([name, kind]) => ({
    id: namedId('don', name),
    name,
    kind,
    created_at: at('2026-08-01'),
  }));

/** A batch for each donor; a third of the devices are given away, the others lent. */
export function seedBatches(total: number) {
  return seedDonors().map((donor, index) => ({
    id: namedId('bat', donor.id),
    donor_id: donor.id,
    code: `SMT-2026-0${index + 1}`,
    name: `Sóng và máy tính cho em – lô ${index + 1} năm 2026`,
    device_kind: index === 1 ? 'laptop' : 'tablet',
    modes: index === 2 ? ['gift', 'loan'] : ['loan'],
    announced_count: Math.ceil(total / DONORS.length),
    device_count: Math.ceil(total / DONORS.length),
    received_on: DAYS[0],
    province_code: null as string | null,
    created_at: at(DAYS[0]),
  }));
}

interface SeedDevices {
  devices: object[];
  movements: object[];
  handovers: object[];
  writeOffs: object[];
  allocations: object[];
}

/** Devices of the first schools with a pupil for each that is or was in hands. */
export function seedDevices(
  size: ProfileSize,
  schools: readonly SeedSchoolOf[],
  learnersAt: (schoolId: string) => readonly SeedLearnerOf[],
  guardianOf: (learnerId: string) => SeedGuardian | undefined,
  random: Random,
): SeedDevices {
  const batches = seedBatches(size.devices);
  const sequences = new Map<string, number>();
  const allocated = new Map<string, number>();
  const rows: SeedDevices = {
    devices: [],
    movements: [],
    handovers: [],
    writeOffs: [],
    allocations: [],
  };
  for (let index = 0; index < size.devices; index += 1) {
    const batch = batches[index % batches.length];
    const school = schools[index % schools.length];
    if (batch === undefined || school === undefined) break;
    // The first devices of every profile lie with the demo pupil and wait for its father's signature.
    const isDemo = index === 0 || index === schools.length;
    const drawn = isDemo
      ? index === 0
        ? 'on-loan'
        : 'allocated-to-school'
      : STATUSES.pick(random);
    const status = drawn === 'handed-over' && !batch.modes.includes('gift') ? 'on-loan' : drawn;
    const id = namedId('dev', `device/${index}`);
    const learners = learnersAt(school.id);
    const learner = learners[isDemo ? 0 : random.integer(0, learners.length - 1)];
    const step = CHAIN.indexOf(status);
    const reached = step === -1 ? CHAIN.length : step + 1;
    const province = reached > 1 ? school.province_code : null;
    const atSchool = reached > 2 ? school.id : null;
    const wasHeld = reached === CHAIN.length && status !== 'allocated-to-school';
    const waits = index === schools.length;
    const inHand = status === 'on-loan' || status === 'handed-over';
    const handoverId = (wasHeld || waits) && learner !== undefined ? namedId('hov', id) : null;
    const isBroken = status === 'broken' || status === 'written-off';
    const device = {
      id,
      batch_id: batch.id,
      serial_number: `KVM26${String(index).padStart(6, '0')}`,
      imei: withCheckDigit(`001012${String(index).padStart(8, '0')}`),
      kind: batch.device_kind,
      model:
        batch.device_kind === 'laptop'
          ? 'Máy tính xách tay mẫu 14 inch'
          : 'Máy tính bảng mẫu 10 inch',
      condition: isBroken ? 'broken' : wasHeld ? 'good' : 'new',
      status,
      province_code: province,
      school_id: atSchool,
      learner_id: inHand ? (learner?.id ?? null) : null,
      handover_id: inHand || waits ? handoverId : null,
      due_on: status === 'on-loan' ? DUE : null,
      told_overdue: false,
      note: null,
      version: 1,
      updated_at: inHand ? HANDED : ENDED,
    };
    rows.devices.push(device);
    const move = (to: string, from: string | null, when: string, held: boolean) =>
      rows.movements.push({
        // Steps are listed by id: these sort in the order in which they were taken.
        id: `dmv_0000a0000a0000a0000a${String(rows.movements.length).padStart(4, '0')}`,
        device_id: id,
        from_status: from,
        to_status: to,
        province_code: to === 'received' ? null : school.province_code,
        school_id: to === 'received' || to === 'allocated-to-department' ? null : school.id,
        learner_id: held ? (learner?.id ?? null) : null,
        handover_id: held ? handoverId : null,
        condition: held ? 'good' : null,
        note: null,
        occurred_at: when,
      });
    CHAIN.slice(0, reached).forEach((to, place) =>
      move(to, CHAIN[place - 1] ?? null, at(DAYS[place] ?? DAYS[0]), false),
    );
    if (atSchool !== null) allocated.set(atSchool, (allocated.get(atSchool) ?? 0) + 1);
    if (handoverId === null || learner === undefined) continue;
    const mode = status === 'handed-over' ? 'gift' : 'loan';
    const sequence = (sequences.get(school.id) ?? 0) + 1;
    sequences.set(school.id, sequence);
    const name = guardianOf(learner.id)?.name ?? learner.name;
    rows.handovers.push({
      school_id: school.id,
      id: handoverId,
      year: 2026,
      sequence,
      device_id: id,
      learner_id: learner.id,
      learner_name: learner.name,
      representative_name: 'Lê Thị Thu Hà',
      mode,
      due_on: mode === 'loan' ? DUE : null,
      items: [
        { name: device.model, quantity: 1 },
        { name: 'Bộ sạc', quantity: 1 },
      ],
      status: waits ? 'awaiting-signature' : inHand ? 'signed' : 'closed',
      signature: waits
        ? null
        : {
            method: 'typed-name',
            signedBy: 'school-clerk',
            name,
            relationship: guardianOf(learner.id)?.relationship ?? 'guardian',
            signatureSha256: createHash('sha256').update(name).digest('hex'),
            signedAt: HANDED,
          },
      record: null,
      version: 1,
      created_at: HANDED,
    });
    if (waits) continue;
    move(mode === 'gift' ? 'handed-over' : 'on-loan', 'allocated-to-school', HANDED, true);
    if (inHand) continue;
    const end = status === 'written-off' ? 'broken' : status;
    move(end, mode === 'gift' ? 'handed-over' : 'on-loan', ENDED, true);
    if (status !== 'written-off' && status !== 'broken') continue;
    const isOver = status === 'written-off';
    rows.writeOffs.push({
      school_id: school.id,
      id: namedId('wro', id),
      device_id: id,
      reason: 'Màn hình vỡ, chi phí sửa vượt giá trị còn lại.',
      status: isOver ? 'approved' : 'requested',
      decision_note: isOver ? 'Đồng ý thanh lý.' : null,
      requested_at: ENDED,
      decided_at: isOver ? ENDED : null,
    });
    if (isOver) move('written-off', 'broken', ENDED, false);
  }
  for (const school of schools) {
    const count = allocated.get(school.id) ?? 0;
    if (count === 0) continue;
    rows.allocations.push({
      id: namedId('alc', school.id),
      province_code: school.province_code,
      school_id: school.id,
      decision_number: `${100 + rows.allocations.length}/QĐ-SGDĐT`,
      decided_on: DAYS[2],
      device_count: count,
      created_at: at(DAYS[2]),
    });
  }
  return rows;
}
