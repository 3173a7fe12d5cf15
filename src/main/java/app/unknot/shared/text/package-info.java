/** What people read: keys in Java, sentences in one message file a module. */
@NullMarked
package app.unknot.shared.text;

import org.jspecify.annotations.NullMarked;
