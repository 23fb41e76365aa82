/** What the template of a paragraph's earlier wordings is given. */
@NullMarked
package dk.kompetencedialog.strategy.history.page;

import org.jspecify.annotations.NullMarked;
