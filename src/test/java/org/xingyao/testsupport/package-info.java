/** What tests of several packages share: the database, named samples. */
@NullMarked
package org.xingyao.testsupport;

import org.jspecify.annotations.NullMarked;
