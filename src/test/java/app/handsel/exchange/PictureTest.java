package app.handsel.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureTest {

    @Test
    void aSmallPictureStaysAsItIs() throws IOException {
        byte[] small = image(64, 48, "png");
        assertThat(Picture.small(small)).contains(Base64.getEncoder().encodeToString(small));
    }

    @Test
    void aLargePictureBecomesSmallInItsProportions() throws IOException {
        byte[] bytes = Base64.getDecoder()
                .decode(Picture.small(image(3000, 1500, "jpeg")).orElseThrow());
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(small.getWidth()).isEqualTo(256);
        assertThat(small.getHeight()).isEqualTo(128);
    }

    @Test
    void anotherKindOfPictureBecomesOneThatWeKeep() throws IOException {
        byte[] bytes =
                Base64.getDecoder().decode(Picture.small(image(50, 50, "bmp")).orElseThrow());
        assertThat(bytes).startsWith(0xFF, 0xD8);
    }

    @Test
    void aDamagedPictureIsNone() throws IOException {
        byte[] large = image(3000, 1500, "png");
        assertThat(Picture.small(Arrays.copyOf(large, 60))).isEmpty();
        assertThat(Picture.small(new byte[] {1, 2, 3})).isEmpty();
    }

    private static byte[] image(int width, int height, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }
}
