package dk.kompetencedialog.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates and browser modules hold no words that a person reads: those stand in messages and editions, in both languages. */
class TemplatesTests {
    private static final Pattern WORDS = Pattern.compile("[A-Za-zÆØÅæøå]{2,}");
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\b(?:aria-label|alt|title|placeholder)=\"([^\"$]*[A-Za-zÆØÅæøå]{2,}[^\"$]*)\"");
    private static final Pattern DANISH = Pattern.compile("[\"'`][^\"'`\\n]*[æøåÆØÅ][^\"'`\\n]*[\"'`]");
    /** Brackets, and brackets in them, three deep. */
    private static final String NESTED = "\\((?:[^()]++|\\((?:[^()]++|\\((?:[^()]++|\\([^()]*\\))*+\\))*+\\))*+\\)";

    private static final Pattern UNESCAPED = Pattern.compile("\\$unsafe\\{([^}]*)}|@raw");
    /** Where jte escapes nothing, and why nothing that anybody wrote gets there. */
    private static final Map<String, String> REASONS = Map.of(
            "layout.jte: frame.importMap()", "names of our own files as JSON, known by its hash in the policy",
            "print.jte: page.style()", "print.css, and nothing is put into it",
            "workshop.jte: page.way().qr()", "QrCode.svg: squares, and a title that it escapes itself",
            "way.jte: page.qr()", "QrCode.svg",
            "poster.jte: page.way().qr()", "QrCode.svg",
            "answer.jte: page.qr()", "QrCode.svg",
            "words.jte: t.json(\"live.say.\")", "our own messages as JSON, with no < in it",
            "page.jte: t.json(\"live.say.\", \"strategy.say.\")", "our own messages as JSON, with no < in it");

    /** Where somebody writes what others read; not where lists are pasted, or where one takes one's own text back. */
    private static final Pattern FREE_TEXT =
            Pattern.compile("<textarea(?![^>]*(?:hidden|readonly|class=\"form-input list\"))");

    private static final Pattern CAREFUL = Pattern.compile("template\\.platform\\.careful|strategy\\.aside\\.hint");

    private static final List<String> NAME = List.of("Kompetencedialogen");

    @Test
    void noTemplateHoldsWords() {
        assertThat(templates().flatMap(file -> words(file).map(word -> file.getFileName() + ": " + word)))
                .isEmpty();
    }

    @Test
    void noAttributeHoldsWords() {
        assertThat(templates()
                        .flatMap(file -> ATTRIBUTES
                                .matcher(Sources.text(file))
                                .results()
                                .map(hit -> file.getFileName() + ": " + hit.group(1))))
                .isEmpty();
    }

    @Test
    void noModuleHoldsDanish() {
        assertThat(Sources.below("src/main/resources/static/js", ".js").stream()
                        .filter(file -> DANISH.matcher(withoutComments(file)).find()))
                .isEmpty();
    }

    @Test
    void whereNothingIsEscapedThereIsAReason() {
        assertThat(templates()
                        .flatMap(file -> UNESCAPED
                                .matcher(Sources.text(file))
                                .results()
                                .map(hit -> file.getFileName() + ": " + hit.group(1))))
                .containsExactlyInAnyOrderElementsOf(REASONS.keySet());
    }

    @Test
    void besideFreeTextItSaysWhatNotToWrite() {
        assertThat(templates().filter(file -> {
                    var text = Sources.text(file);
                    return FREE_TEXT.matcher(text).results().count()
                            > CAREFUL.matcher(text).results().count();
                }))
                .isEmpty();
    }

    private static Stream<Path> templates() {
        return Sources.below("src/main/jte", ".jte").stream();
    }

    /** The words between tags, once all that jte and HTML themselves say is taken out. */
    private static Stream<String> words(Path template) {
        var text = Sources.text(template)
                .replaceAll("(?m)^@(?:import|param).*$", "")
                .replaceAll("(?s)<code>.*?</code>", "")
                .replaceAll("(?s)<%--.*?--%>|<!--.*?-->|<script.*?</script>", "")
                .replaceAll("(?s)[!$](?:unsafe)?\\{(?:[^{}]|\\{[^{}]*\\})*\\}", "")
                .replaceAll("@template\\.[\\w.-]+" + NESTED, "")
                .replaceAll("@(?:if|elseif|for)\\s*" + NESTED, "")
                .replaceAll("@(?:endif|endfor|else|raw|endraw)", "")
                .replaceAll("(?s)<(?:[^<>\"]|\"[^\"]*\")*>", "")
                .replaceAll("&\\w+;", "");
        return WORDS.matcher(text).results().map(hit -> hit.group()).filter(word -> !NAME.contains(word));
    }

    private static String withoutComments(Path file) {
        return Sources.text(file).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)//.*$", "");
    }
}
