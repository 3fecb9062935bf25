package app.handsel.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealTest {

    private static final byte[] CLEAR = "Lena Brandt, 030 901820".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HERE = {1, 2, 3};

    private final Seal seal = new Seal(filled(7));

    @Test
    void whatWasClosedOpensAgain() throws BrokenSeal {
        byte[] closed = seal.close(CLEAR, HERE);

        assertThat(closed).hasSize(CLEAR.length + Seal.OVERHEAD);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("Brandt");
        assertThat(new Seal(filled(7)).open(closed, HERE)).isEqualTo(CLEAR);
    }

    @Test
    void theSameIsNeverClosedInTheSameWay() {
        assertThat(seal.close(CLEAR, HERE)).isNotEqualTo(seal.close(CLEAR, HERE));
    }

    @Test
    void anyBitThatWasChangedIsSeen() {
        byte[] closed = seal.close(CLEAR, HERE);
        for (int bit = 0; bit < closed.length * 8; bit++) {
            byte[] changed = closed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertBroken(seal, changed, HERE);
        }
        for (int length = 0; length < closed.length; length++) {
            assertBroken(seal, Arrays.copyOf(closed, length), HERE);
        }
    }

    @Test
    void anotherKeyOrAnotherPlaceDoesNotOpenIt() {
        byte[] closed = seal.close(CLEAR, HERE);

        assertBroken(new Seal(filled(8)), closed, HERE);
        assertBroken(seal.of("drafts", HERE), closed, HERE);
        assertBroken(seal, closed, new byte[] {1, 2, 4});
    }

    @Test
    void eachPurposeAndFileHasAKeyOfItsOwn() throws BrokenSeal {
        byte[] closed = seal.of("drafts", HERE).close(CLEAR, HERE);

        assertThat(seal.of("drafts", HERE).open(closed, HERE)).isEqualTo(CLEAR);
        assertBroken(seal.of("store", HERE), closed, HERE);
        assertBroken(seal.of("drafts", new byte[] {9}), closed, HERE);
    }

    @Test
    void aForgottenKeyOpensNothing() {
        byte[] closed = seal.close(CLEAR, HERE);
        seal.forget();

        assertThatThrownBy(() -> seal.open(closed, HERE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.close(CLEAR, HERE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> seal.of("store", closed)).isInstanceOf(IllegalStateException.class);
    }

    private static void assertBroken(Seal seal, byte[] closed, byte[] bound) {
        assertThatThrownBy(() -> seal.open(closed, bound)).isInstanceOf(BrokenSeal.class);
    }

    private static byte[] filled(int with) {
        byte[] key = new byte[Seal.KEY];
        Arrays.fill(key, (byte) with);
        return key;
    }
}
