package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kompetencedialog.document.word.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures of a template are kept without what their files tell of themselves. */
class TemplatePictureTests {
    static Stream<byte[]> telling() throws IOException {
        return TellingPictures.all();
    }

    @ParameterizedTest
    @MethodSource("telling")
    void theyAreTheSameToSeeAndTellNothing(byte[] picture) throws Exception {
        var kept = pictures(Template.read(Templates.landscape(picture)).bytes());
        assertThat(new String(kept[0], StandardCharsets.ISO_8859_1)).doesNotContain("Mette");
        assertThat(points(kept[0])).isEqualTo(points(picture));
    }

    @Test
    void aDamagedOneIsLeftOut() throws Exception {
        assertThat(pictures(Template.read(Templates.landscape(Arrays.copyOf(TellingPictures.PNG, 60)))
                        .bytes()))
                .isEmpty();
    }

    @Test
    void anEdgeDrawnWithAPictureIsLeftOut() throws Exception {
        var file = Template.read(Templates.danishWith("word/document.xml", """
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgBorders><w:top w:val="custom" w:sz="4" r:id="rId9"/><w:bottom w:val="single" w:sz="4"/></w:pgBorders></w:sectPr></w:body></w:document>
                """)).bytes();
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var edges = word.getDocument().getBody().getSectPr().getPgBorders();
            assertThat(edges.isSetTop()).isFalse();
            assertThat(edges.isSetBottom()).isTrue();
        }
    }

    private static byte[][] pictures(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getHeaderList().stream()
                    .flatMap(head -> head.getAllPictures().stream())
                    .map(one -> one.getData())
                    .toArray(byte[][]::new);
        }
    }

    private static int[] points(byte[] picture) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
