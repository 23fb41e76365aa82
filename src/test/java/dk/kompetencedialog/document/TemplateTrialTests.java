package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.kompetencedialog.document.word.Template;
import dk.kompetencedialog.document.word.Unfit;
import dk.kompetencedialog.document.word.Unfit.Why;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A template that would break the papers laid into it is refused before it is kept. */
class TemplateTrialTests {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("a list without a number", Why.DAMAGED, numbering("")),
                Arguments.of("a list with a number past all", Why.DAMAGED, numbering("3000000000")),
                Arguments.of("paper past all", Why.DAMAGED, page("99999999999")),
                Arguments.of("styles that are no styles", Why.DAMAGED, part("word/styles.xml", "<x/>")),
                Arguments.of("what grows when it is written", Why.TOO_MUCH, growing()),
                Arguments.of("fields within fields", Why.DAMAGED, fields(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void whatWouldBreakPapersIsRefused(String what, Why why, byte[] sent) {
        var refusal =
                catchThrowableOfType(Unfit.class, () -> Template.read(sent).tried(Papers.strategy()));
        assertThat(refusal).as(what).isNotNull();
        assertThat(refusal.why()).isEqualTo(why);
    }

    @Test
    void whatIsTriedIsTheSame() {
        var template = Template.read(Templates.landscape());
        var tried = template.tried(Papers.strategy());
        assertThat(tried.bytes()).isEqualTo(template.bytes());
        assertThat(tried.used()).isEqualTo(template.used());
    }

    private static byte[] numbering(String id) {
        return part(
                "word/numbering.xml",
                "<w:numbering %s><w:abstractNum w:abstractNumId=\"%s\"><w:lvl w:ilvl=\"0\"/></w:abstractNum></w:numbering>"
                        .formatted(W, id));
    }

    private static byte[] page(String width) {
        return part(
                "word/document.xml",
                "<w:document %s><w:body><w:sectPr><w:pgSz w:w=\"%s\" w:h=\"1\"/></w:sectPr></w:body></w:document>"
                        .formatted(W, width));
    }

    private static byte[] growing() {
        return part(
                "word/styles.xml",
                "<w:styles %s><w:style><w:name>%s</w:name></w:style></w:styles>".formatted(W, ">".repeat(2_900_000)));
    }

    private static byte[] fields(int number) {
        return part(
                "word/header1.xml",
                "<w:hdr %s><w:p><w:r>%s</w:r></w:p></w:hdr>"
                        .formatted(W, "<w:fldChar w:fldCharType=\"begin\"/>".repeat(number)));
    }

    private static byte[] part(String path, String part) {
        return Templates.danishWith(path, part);
    }
}
