/** What the template of a paragraph's asides is given. */
@NullMarked
package dk.kompetencedialog.strategy.aside.page;

import org.jspecify.annotations.NullMarked;
