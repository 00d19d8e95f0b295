/// The mail sink: an SMTP server that accepts everything and delivers nothing, and a page to read what came in.
/// It runs in a JVM of its own and keeps every mail as a file, so that mails are still there after a restart.
@NullMarked
package io.stipple.local.mail;

import org.jspecify.annotations.NullMarked;
