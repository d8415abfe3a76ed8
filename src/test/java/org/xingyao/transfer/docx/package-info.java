/** Tests of reading Word files, with files written as Word and WPS write them. */
@NullMarked
package org.xingyao.transfer.docx;

import org.jspecify.annotations.NullMarked;
