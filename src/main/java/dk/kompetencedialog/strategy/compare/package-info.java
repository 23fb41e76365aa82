/** What is otherwise between two texts of a strategy: paragraph by paragraph, word by word. */
@NullMarked
package dk.kompetencedialog.strategy.compare;

import org.jspecify.annotations.NullMarked;
