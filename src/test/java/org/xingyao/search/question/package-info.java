/** What a question says, tested. */
@NullMarked
package org.xingyao.search.question;

import org.jspecify.annotations.NullMarked;
