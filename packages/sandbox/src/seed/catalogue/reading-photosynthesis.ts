import { prose } from '@khuevan/qti';

/** Reading lesson of "Khoa học tự nhiên 7". */
export const photosynthesisReading = prose(`
## Cây xanh tự làm ra thức ăn

Con người và động vật phải lấy thức ăn từ bên ngoài. Cây xanh thì khác: từ nước, khí carbon dioxide và ánh sáng, cây tự làm ra chất hữu cơ để nuôi mình. Quá trình đó gọi là **quang hợp**.

## Cây cần những gì?

- **Nước**: rễ hút nước từ đất, mạch gỗ trong thân đưa nước lên lá.
- **Khí carbon dioxide**: có trong không khí, đi vào lá qua những lỗ rất nhỏ gọi là *khí khổng*, nằm nhiều ở mặt dưới lá.
- **Ánh sáng**: được chất diệp lục trong lá hấp thụ.

Diệp lục nằm trong **lục lạp**, bào quan có nhiều ở tế bào thịt lá. Diệp lục hấp thụ mạnh ánh sáng đỏ và xanh tím, phản xạ ánh sáng xanh lục, vì vậy ta nhìn thấy lá có màu xanh.

## Cây làm ra những gì?

Trong lục lạp, năng lượng ánh sáng được chuyển thành năng lượng hoá học tích trữ trong chất hữu cơ. Có thể viết tóm tắt:

$$\\text{Nước} + \\text{Carbon dioxide} \\rightarrow \\text{Glucose} + \\text{Oxygen}$$

Glucose được dùng ngay để nuôi cây, hoặc biến đổi thành tinh bột cất giữ trong lá, củ, quả, hạt. Oxygen thoát ra ngoài qua khí khổng.

## Những điều kiện ảnh hưởng đến quang hợp

1. **Ánh sáng**: ánh sáng mạnh hơn thì quang hợp nhanh hơn, nhưng quá mạnh lại có thể làm lá bị hại.
2. **Nước**: thiếu nước, khí khổng khép lại, carbon dioxide khó đi vào lá.
3. **Nhiệt độ**: đa số cây quang hợp tốt ở khoảng 25–35 °C.
4. **Nồng độ carbon dioxide**: quá thấp thì quang hợp chậm.

## Vì sao quang hợp quan trọng?

Nhờ quang hợp, không khí có oxygen cho sinh vật hô hấp và bớt carbon dioxide. Chất hữu cơ trong cây là nguồn thức ăn của động vật và con người; gỗ, sợi, dược liệu cũng từ đó mà có. Trồng và bảo vệ cây xanh chính là giữ gìn bầu không khí cho chúng ta.
`);
