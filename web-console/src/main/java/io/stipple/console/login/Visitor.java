package io.stipple.console.login;

import io.stipple.console.peer.Bearer;

/// The member of staff who asks for a page, with a token that is good for now. Take it as a controller's argument.
public record Visitor(Person person, Bearer token) {}
