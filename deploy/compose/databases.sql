-- One server, a database and an owner for each who keeps something.
CREATE ROLE booking LOGIN PASSWORD 'demo-booking';
CREATE ROLE session LOGIN PASSWORD 'demo-session';
CREATE ROLE notification LOGIN PASSWORD 'demo-notification';
CREATE ROLE insight LOGIN PASSWORD 'demo-insight';
CREATE ROLE console LOGIN PASSWORD 'demo-console';
CREATE ROLE keycloak LOGIN PASSWORD 'demo-keycloak';
CREATE DATABASE booking OWNER booking;
CREATE DATABASE session OWNER session;
CREATE DATABASE notification OWNER notification;
CREATE DATABASE insight OWNER insight;
CREATE DATABASE console OWNER console;
CREATE DATABASE keycloak OWNER keycloak;
