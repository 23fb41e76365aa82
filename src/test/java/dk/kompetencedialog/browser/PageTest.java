package dk.kompetencedialog.browser;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages that are opened by their addresses, and keep nobody out. */
abstract class PageTest extends BrowserTest {
    final void holds(Person who) {
        who.meetsNoBarrier();
        who.showsItsEdges();
        who.page().setViewportSize(320, 640);
        assertThat(wider(who)).describedAs(who.page().url()).isFalse();
        who.page().setViewportSize(1280, 800);
    }

    final String home(Person member) {
        opens(member, "/workshops/" + sitting.id());
        return member.see("main .eyebrow a").getAttribute("href");
    }

    final void opens(Person who, String path) {
        who.page().navigate("http://localhost:" + port + path);
    }

    static final boolean wider(Person who) {
        return (boolean) who.page().evaluate("document.documentElement.scrollWidth > innerWidth");
    }
}
