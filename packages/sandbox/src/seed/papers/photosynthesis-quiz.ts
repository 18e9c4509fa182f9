import { choiceItem, trueFalseItem } from '@khuevan/qti';

/** Quiz lesson of "Khoa học tự nhiên 7": photosynthesis. */
export const photosynthesisChoices = [
  choiceItem({
    identifier: 'itm_demo0quang0hop010000',
    prompt: 'Nguyên liệu của quá trình quang hợp ở cây xanh là',
    choices: [
      'khí oxygen và glucose.',
      'khí carbon dioxide và nước.',
      'khí oxygen và nước.',
      'khí carbon dioxide và glucose.',
    ],
    key: 'B',
    feedback: 'Cây lấy khí carbon dioxide qua khí khổng và lấy nước qua rễ.',
  }),
  choiceItem({
    identifier: 'itm_demo0quang0hop020000',
    prompt: 'Quang hợp diễn ra chủ yếu ở bào quan nào của tế bào lá?',
    choices: ['Ti thể.', 'Không bào.', 'Lục lạp.', 'Nhân tế bào.'],
    key: 'C',
  }),
  choiceItem({
    identifier: 'itm_demo0quang0hop030000',
    prompt: 'Khi quang hợp, cây xanh thải ra môi trường khí nào?',
    choices: ['Khí oxygen.', 'Khí carbon dioxide.', 'Khí nitrogen.', 'Khí hydrogen.'],
    key: 'A',
  }),
  choiceItem({
    identifier: 'itm_demo0quang0hop040000',
    prompt: 'Chất nào trong lá hấp thụ năng lượng ánh sáng và làm cho lá có màu xanh lục?',
    choices: ['Tinh bột.', 'Nước.', 'Glucose.', 'Diệp lục.'],
    key: 'D',
  }),
  choiceItem({
    identifier: 'itm_demo0quang0hop050000',
    prompt: 'Trong quang hợp, quang năng được chuyển hoá thành dạng năng lượng nào?',
    choices: [
      'Nhiệt năng làm nóng lá.',
      'Cơ năng trong thân cây.',
      'Hoá năng trong chất hữu cơ.',
      'Điện năng trong rễ cây.',
    ],
    key: 'C',
  }),
  choiceItem({
    identifier: 'itm_demo0quang0hop060000',
    prompt: 'Khí carbon dioxide từ không khí đi vào lá chủ yếu qua',
    choices: ['khí khổng.', 'lông hút.', 'gân lá.', 'cuống lá.'],
    key: 'A',
  }),
];

export const photosynthesisStatements = [
  trueFalseItem({
    identifier: 'itm_demo0quang0hop070000',
    prompt:
      'Bạn An đặt một cành rong đuôi chó vào cốc nước ở nơi có nắng và thấy nhiều bọt khí nhỏ nổi lên từ cành rong.',
    statements: [
      ['Bọt khí đó chủ yếu là khí oxygen do cây thải ra khi quang hợp.', true],
      ['Nếu chuyển cốc vào phòng tối vài giờ, bọt khí vẫn thoát ra nhiều như trước.', false],
      ['Cành rong dùng khí carbon dioxide hoà tan trong nước để quang hợp.', true],
      ['Thí nghiệm cho thấy quang hợp không cần ánh sáng.', false],
    ],
  }),
];
