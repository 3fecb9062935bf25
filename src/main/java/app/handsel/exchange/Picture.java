package app.handsel.exchange;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a picture small enough to be kept beside a customer. Works in memory only: pictures of people leave no files.
 */
public final class Picture {

    private static final int SIDE = 256;
    private static final int MOST_BYTES = 200_000;
    private static final long MOST_PIXELS = 60_000_000;
    private static final Set<String> KEPT_AS_IT_IS = Set.of("png", "jpeg");

    private Picture() {}

    /** PNG or JPEG in Base64; empty when the bytes are no picture that can be read. */
    public static Optional<String> small(byte[] bytes) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            return readers.hasNext() ? small(bytes, readers.next(), input) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The decoders answer damaged pictures with exceptions of many kinds.
            return Optional.empty();
        }
    }

    private static Optional<String> small(byte[] bytes, ImageReader reader, MemoryCacheImageInputStream input)
            throws IOException {
        try {
            reader.setInput(input);
            int larger = Math.max(reader.getWidth(0), reader.getHeight(0));
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            var parameters = reader.getDefaultReadParam();
            int step = Math.max(1, larger / (SIDE * 4));
            parameters.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(0, parameters);
            boolean fits = larger <= SIDE && bytes.length <= MOST_BYTES;
            boolean kept = fits && KEPT_AS_IT_IS.contains(reader.getFormatName().toLowerCase(Locale.ROOT));
            return Optional.of(Base64.getEncoder().encodeToString(kept ? bytes : written(scaled(image))));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        boolean clear = image.getColorModel().hasAlpha();
        var small = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        pen.dispose();
        return small;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            // A PNG of this size cannot exceed the limit by much; photographs have no transparency and become JPEG.
            ImageIO.write(image, image.getColorModel().hasAlpha() ? "png" : "jpeg", output);
        }
        return bytes.toByteArray();
    }
}
