/** Topics of the general education programme (Circular 32/2018/TT-BGDĐT): subject, grade, topics. */
export const topics: readonly (readonly [
  subject: string,
  grade: number,
  titles: readonly string[],
])[] = [
  [
    'mathematics',
    6,
    [
      'Tập hợp các số tự nhiên',
      'Số nguyên và thứ tự',
      'Phân số bằng nhau',
      'Tính đối xứng của hình phẳng',
    ],
  ],
  [
    'mathematics',
    7,
    ['Số hữu tỉ', 'Tỉ lệ thức', 'Tam giác bằng nhau', 'Thu thập và phân loại dữ liệu'],
  ],
  [
    'mathematics',
    8,
    ['Hằng đẳng thức đáng nhớ', 'Phân thức đại số', 'Định lí Thalès', 'Hàm số bậc nhất'],
  ],
  [
    'mathematics',
    9,
    ['Căn bậc hai', 'Phương trình bậc hai một ẩn', 'Đường tròn', 'Hình trụ, hình nón, hình cầu'],
  ],
  ['mathematics', 10, ['Mệnh đề và tập hợp', 'Hàm số bậc hai và đồ thị', 'Vectơ', 'Đại số tổ hợp']],
  [
    'mathematics',
    11,
    [
      'Hàm số lượng giác',
      'Cấp số cộng và cấp số nhân',
      'Đạo hàm',
      'Quan hệ vuông góc trong không gian',
    ],
  ],
  [
    'mathematics',
    12,
    [
      'Khảo sát hàm số',
      'Nguyên hàm và tích phân',
      'Phương pháp toạ độ trong không gian',
      'Xác suất có điều kiện',
    ],
  ],
  [
    'natural-sciences',
    6,
    [
      'Các thể của chất',
      'Tế bào – đơn vị cơ sở của sự sống',
      'Đa dạng thế giới sống',
      'Lực trong đời sống',
    ],
  ],
  [
    'natural-sciences',
    7,
    [
      'Nguyên tử và nguyên tố hoá học',
      'Tốc độ chuyển động',
      'Sự truyền âm',
      'Trao đổi chất ở thực vật',
    ],
  ],
  [
    'natural-sciences',
    8,
    [
      'Phản ứng hoá học',
      'Khối lượng riêng và áp suất',
      'Hệ tuần hoàn ở người',
      'Dòng điện và nguồn điện',
    ],
  ],
  [
    'natural-sciences',
    9,
    ['Khúc xạ ánh sáng', 'Điện từ', 'Kim loại và phi kim', 'Di truyền học Mendel'],
  ],
  [
    'physics',
    10,
    ['Chuyển động biến đổi', 'Ba định luật Newton', 'Năng lượng và công', 'Động lượng'],
  ],
  ['physics', 11, ['Dao động điều hoà', 'Sóng', 'Trường điện', 'Dòng điện không đổi']],
  ['physics', 12, ['Vật lí nhiệt', 'Khí lí tưởng', 'Từ trường', 'Vật lí hạt nhân']],
  [
    'chemistry',
    10,
    ['Cấu tạo nguyên tử', 'Bảng tuần hoàn', 'Liên kết hoá học', 'Phản ứng oxi hoá – khử'],
  ],
  ['chemistry', 11, ['Cân bằng hoá học', 'Nitrogen và sulfur', 'Hydrocarbon', 'Alcohol và phenol']],
  ['chemistry', 12, ['Ester và lipid', 'Carbohydrate', 'Polymer', 'Pin điện và điện phân']],
  ['biology', 10, ['Thành phần hoá học của tế bào', 'Chu kì tế bào', 'Vi sinh vật', 'Virus']],
  [
    'biology',
    11,
    [
      'Trao đổi khoáng ở thực vật',
      'Quang hợp và hô hấp',
      'Cảm ứng ở động vật',
      'Sinh trưởng và phát triển',
    ],
  ],
  [
    'biology',
    12,
    ['Di truyền phân tử', 'Di truyền quần thể', 'Bằng chứng tiến hoá', 'Hệ sinh thái'],
  ],
  [
    'informatics',
    10,
    [
      'Dữ liệu và thông tin',
      'Lập trình Python cơ bản',
      'Mạng máy tính và Internet',
      'An toàn trên không gian mạng',
    ],
  ],
  [
    'informatics',
    11,
    ['Hệ cơ sở dữ liệu', 'Kĩ thuật lập trình', 'Tìm kiếm và sắp xếp', 'Chỉnh sửa ảnh'],
  ],
  [
    'history-geography',
    7,
    ['Tây Âu từ thế kỉ V', 'Đại Việt thời Trần', 'Thiên nhiên châu Á', 'Châu Phi'],
  ],
  [
    'history',
    10,
    [
      'Văn minh Đại Việt',
      'Các cuộc cách mạng công nghiệp',
      'Văn minh Chăm-pa',
      'Cộng đồng các dân tộc Việt Nam',
    ],
  ],
  [
    'geography',
    12,
    [
      'Vị trí địa lí Việt Nam',
      'Thiên nhiên nhiệt đới ẩm gió mùa',
      'Đô thị hoá',
      'Phát triển các vùng kinh tế',
    ],
  ],
  [
    'literature',
    11,
    ['Truyện ngắn hiện đại', 'Thơ trữ tình', 'Văn bản nghị luận', 'Kí và tuỳ bút'],
  ],
  ['english', 10, ['Family life', 'Humans and the environment', 'Inventions', 'Gender equality']],
  ['english', 12, ['Life stories', 'Green living', 'The world of work', 'Lifelong learning']],
];

/** The subjects' names in titles. */
export const subjectNames: Readonly<Record<string, string>> = {
  mathematics: 'Toán',
  'natural-sciences': 'Khoa học tự nhiên',
  physics: 'Vật lí',
  chemistry: 'Hoá học',
  biology: 'Sinh học',
  informatics: 'Tin học',
  'history-geography': 'Lịch sử và Địa lí',
  history: 'Lịch sử',
  geography: 'Địa lí',
  literature: 'Ngữ văn',
  english: 'Tiếng Anh',
};
