package dk.kompetencedialog.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A document is saved under a name that Windows can keep too. */
class DownloadTests {
    @Test
    void whatNoSystemAllowsInANameIsLeftOut() {
        assertThat(Download.name("Workshop 1: Strategi <2027>/28?")).isEqualTo("Workshop 1 Strategi 2027 28");
        assertThat(Download.name(" .Hvad\tså\n… ")).isEqualTo("Hvad så …");
        assertThat(Download.name("😀".repeat(200))).isEqualTo("😀".repeat(120));
        assertThat(Download.of("Mål: 2027", new byte[0]).getHeaders().getFirst("Content-Disposition"))
                .contains("M%C3%A5l%202027.pdf");
    }
}
