import { catalogue } from '../../base/localize.ts';

/** What each key does; small, and fetched with the list itself. */
export const helpMessages = catalogue(
  {
    keyToggle: 'Phát hoặc tạm dừng',
    keySkip: 'Lùi hoặc tới 10 giây',
    keyStep: 'Lùi hoặc tới 5 giây',
    keyChapter: 'Phần trước hoặc phần sau',
    keyVolume: 'Tăng hoặc giảm âm lượng',
    keyMute: 'Tắt hoặc bật tiếng',
    keyCaptions: 'Tắt hoặc bật phụ đề',
    keyRate: 'Chậm hơn hoặc nhanh hơn',
    keyEnds: 'Về đầu hoặc đến cuối',
    keyFullscreen: 'Toàn màn hình',
    keyHelp: 'Mở bảng phím tắt này',
    keySpace: 'Dấu cách',
  },
  {
    keyToggle: 'Play or pause',
    keySkip: 'Back or forward 10 seconds',
    keyStep: 'Back or forward 5 seconds',
    keyChapter: 'Part before or after',
    keyVolume: 'Louder or quieter',
    keyMute: 'Mute or unmute',
    keyCaptions: 'Captions on or off',
    keyRate: 'Slower or faster',
    keyEnds: 'To the start or the end',
    keyFullscreen: 'Full screen',
    keyHelp: 'Open this list of shortcuts',
    keySpace: 'Space',
  },
);
