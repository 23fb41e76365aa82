/** The competence strategy: a workshop's conclusions ordered as a document. */
@NullMarked
package dk.kompetencedialog.strategy;

import org.jspecify.annotations.NullMarked;
