create table account (
  id       varchar(36)  primary key,
  login    varchar(100) not null unique,
  password varchar(200) not null,
  name     varchar(300) not null,
  email    varchar(100) not null,
  company  varchar(100) not null
);

create table opportunity (
  id         varchar(50)    primary key,
  company    varchar(100)   not null,
  name       varchar(200)   not null,
  customer   varchar(256)   not null,
  stage      varchar(50)    not null,
  amount     decimal(15, 2) not null,
  close_date date           not null
);

insert into account (id, login, password, name, email, company) values
  ('5f0c2a1e-0001', 'partner',  '', 'Demo Partner',   'partner@demo-reseller.example',    'Demo Reseller'),
  ('5f0c2a1e-0002', 'partner2', '', 'Second Partner', 'partner2@second-reseller.example', 'Second Reseller');

insert into opportunity (id, company, name, customer, stage, amount, close_date) values
  ('006Dm00000A1xYzIAJ', 'Demo Reseller',   'Workplace renewal',      'Example Manufacturing', 'Proposal',      48500.00, dateadd(day, 30, current_date)),
  ('006Dm00000A2bCdIAJ', 'Demo Reseller',   'Regional rollout',       'Example Logistics',     'Qualification', 126000.00, dateadd(day, 75, current_date)),
  ('006Dm00000A3eFgIAJ', 'Demo Reseller',   'Support extension',      'Example Health',        'Negotiation',   19900.00, dateadd(day, 14, current_date)),
  ('006Dm00000B1hIjIAJ', 'Second Reseller', 'New headquarters',       'Example Energy',        'Proposal',      87250.00, dateadd(day, 45, current_date)),
  ('006Dm00000B2kLmIAJ', 'Second Reseller', 'Training programme',     'Example Retail',        'Qualification', 12400.00, dateadd(day, 60, current_date));
