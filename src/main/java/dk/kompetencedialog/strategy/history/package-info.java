/** What a paragraph has said: its wordings, who wrote them and when. */
@NullMarked
package dk.kompetencedialog.strategy.history;

import org.jspecify.annotations.NullMarked;
