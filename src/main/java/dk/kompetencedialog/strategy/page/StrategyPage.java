package dk.kompetencedialog.strategy.page;

import dk.kompetencedialog.platform.text.Texts;
import dk.kompetencedialog.platform.web.Look;
import dk.kompetencedialog.platform.web.Page;

/**
 * A strategy to read.
 *
 * @param back where the reader came from
 * @param pdf where the same lies as a PDF
 * @param begun where the strategy is that was begun; empty for none, and for who may not
 * @param begin where one goes on writing it; empty for who may not
 */
public record StrategyPage(StrategyText text, String back, String pdf, String begin, String begun) implements Page {
    /** Where the conclusions lie as a spreadsheet; empty for who has a seat alone. */
    public String sheet() {
        return back.startsWith("/workshops/") ? back + "/conclusions.xlsx" : "";
    }

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
