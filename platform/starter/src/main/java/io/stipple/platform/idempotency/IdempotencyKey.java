package io.stipple.platform.idempotency;

/// The caller's name for one request, from the header `Idempotency-Key`, bound to who sent it and where. Taken as a
/// controller argument; a missing or malformed header is answered as 400 before the controller is called.
///
/// @param caller the account or service, or `anonymous`
/// @param route method and path
/// @param value what the caller sent: 1 to 128 visible ASCII characters
public record IdempotencyKey(String caller, String route, String value) {}
