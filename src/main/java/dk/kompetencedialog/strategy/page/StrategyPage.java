package dk.kompetencedialog.strategy.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;

/**
 * A strategy to read.
 *
 * @param back where the reader came from
 * @param pdf where the same lies as a PDF
 */
public record StrategyPage(StrategyText text, String back, String pdf) implements Page {
    @Override
    public String template() {
        return text.empty() ? "strategy/empty" : "strategy/strategy";
    }

    @Override
    public String title(Texts t) {
        return text.front().title();
    }

    @Override
    public Look look() {
        return Look.DOCUMENT;
    }
}
