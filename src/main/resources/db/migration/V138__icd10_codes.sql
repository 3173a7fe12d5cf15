create table icd10_code (
  code varchar(7) not null,
  valid_from date not null,
  valid_to date,
  title varchar(300) not null,
  version bigint not null,
  primary key (code, valid_from)
);
create index icd10_code_title on icd10_code (title);

insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M545', date '2015-10-01', date '2021-09-30', 'Low back pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5450', date '2021-10-01', null, 'Low back pain, unspecified', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5451', date '2021-10-01', null, 'Vertebrogenic low back pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5459', date '2021-10-01', null, 'Other low back pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M542', date '2015-10-01', null, 'Cervicalgia', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M546', date '2015-10-01', null, 'Pain in thoracic spine', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5481', date '2015-10-01', null, 'Occipital neuralgia', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5489', date '2015-10-01', null, 'Other dorsalgia', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M549', date '2015-10-01', null, 'Dorsalgia, unspecified', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5412', date '2015-10-01', null, 'Radiculopathy, cervical region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5414', date '2015-10-01', null, 'Radiculopathy, thoracic region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5415', date '2015-10-01', null, 'Radiculopathy, thoracolumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5416', date '2015-10-01', null, 'Radiculopathy, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5417', date '2015-10-01', null, 'Radiculopathy, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5430', date '2015-10-01', null, 'Sciatica, unspecified side', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5431', date '2015-10-01', null, 'Sciatica, right side', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5432', date '2015-10-01', null, 'Sciatica, left side', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5440', date '2015-10-01', null, 'Lumbago with sciatica, unspecified side', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5441', date '2015-10-01', null, 'Lumbago with sciatica, right side', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5442', date '2015-10-01', null, 'Lumbago with sciatica, left side', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M532X6', date '2015-10-01', null, 'Spinal instabilities, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M532X7', date '2015-10-01', null, 'Spinal instabilities, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M533', date '2015-10-01', null, 'Sacrococcygeal disorders, not elsewhere classified', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5386', date '2015-10-01', null, 'Other specified dorsopathies, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5387', date '2015-10-01', null, 'Other specified dorsopathies, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M539', date '2015-10-01', null, 'Dorsopathy, unspecified', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5106', date '2015-10-01', null, 'Intervertebral disc disorders with myelopathy, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5114', date '2015-10-01', null, 'Intervertebral disc disorders with radiculopathy, thoracic region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5116', date '2015-10-01', null, 'Intervertebral disc disorders with radiculopathy, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5117', date '2015-10-01', null, 'Intervertebral disc disorders with radiculopathy, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5124', date '2015-10-01', null, 'Other intervertebral disc displacement, thoracic region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5126', date '2015-10-01', null, 'Other intervertebral disc displacement, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5127', date '2015-10-01', null, 'Other intervertebral disc displacement, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5134', date '2015-10-01', null, 'Other intervertebral disc degeneration, thoracic region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5135', date '2015-10-01', null, 'Other intervertebral disc degeneration, thoracolumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5136', date '2015-10-01', date '2024-09-30', 'Other intervertebral disc degeneration, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51360', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbar region with discogenic back pain only', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51361', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbar region with lower extremity pain only', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51362', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51369', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5137', date '2015-10-01', date '2024-09-30', 'Other intervertebral disc degeneration, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51370', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbosacral region with discogenic back pain only', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51371', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbosacral region with lower extremity pain only', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51372', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbosacral region with discogenic back pain and lower extremity pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51379', date '2024-10-01', null, 'Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or lower extremity pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5186', date '2015-10-01', null, 'Other intervertebral disc disorders, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M5187', date '2015-10-01', null, 'Other intervertebral disc disorders, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M519', date '2015-10-01', null, 'Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51A0', date '2022-10-01', null, 'Intervertebral annulus fibrosus defect, lumbar region, unspecified size', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51A1', date '2022-10-01', null, 'Intervertebral annulus fibrosus defect, small, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51A2', date '2022-10-01', null, 'Intervertebral annulus fibrosus defect, large, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51A3', date '2022-10-01', null, 'Intervertebral annulus fibrosus defect, lumbosacral region, unspecified size', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51A4', date '2022-10-01', null, 'Intervertebral annulus fibrosus defect, small, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M51A5', date '2022-10-01', null, 'Intervertebral annulus fibrosus defect, large, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4806', date '2015-10-01', date '2017-09-30', 'Spinal stenosis, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M48061', date '2017-10-01', null, 'Spinal stenosis, lumbar region without neurogenic claudication', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M48062', date '2017-10-01', null, 'Spinal stenosis, lumbar region with neurogenic claudication', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M791', date '2015-10-01', date '2018-09-30', 'Myalgia', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M7910', date '2018-10-01', null, 'Myalgia, unspecified site', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M7911', date '2018-10-01', null, 'Myalgia of mastication muscle', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M7912', date '2018-10-01', null, 'Myalgia of auxiliary muscles, head and neck', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M7918', date '2018-10-01', null, 'Myalgia, other site', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M722', date '2015-10-01', date '2026-09-30', 'Plantar fascial fibromatosis', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M7220', date '2026-10-01', null, 'Plantar fascial fibromatosis, unspecified foot', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M7221', date '2026-10-01', null, 'Plantar fascial fibromatosis, right foot', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M7222', date '2026-10-01', null, 'Plantar fascial fibromatosis, left foot', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M67A01', date '2026-10-01', null, 'Plantar fasciitis, right foot', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M67A02', date '2026-10-01', null, 'Plantar fasciitis, left foot', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M67A09', date '2026-10-01', null, 'Plantar fasciitis, unspecified foot', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('R102', date '2015-10-01', date '2025-09-30', 'Pelvic and perineal pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('R51', date '2015-10-01', date '2020-09-30', 'Headache', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M62830', date '2015-10-01', null, 'Muscle spasm of back', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M62838', date '2015-10-01', null, 'Other muscle spasm', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M797', date '2015-10-01', null, 'Fibromyalgia', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M47812', date '2015-10-01', null, 'Spondylosis without myelopathy or radiculopathy, cervical region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M47816', date '2015-10-01', null, 'Spondylosis without myelopathy or radiculopathy, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M47817', date '2015-10-01', null, 'Spondylosis without myelopathy or radiculopathy, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4726', date '2015-10-01', null, 'Other spondylosis with radiculopathy, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4306', date '2015-10-01', null, 'Spondylolysis, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4316', date '2015-10-01', null, 'Spondylolisthesis, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4317', date '2015-10-01', null, 'Spondylolisthesis, lumbosacral region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4120', date '2015-10-01', null, 'Other idiopathic scoliosis, site unspecified', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4126', date '2015-10-01', null, 'Other idiopathic scoliosis, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M419', date '2015-10-01', null, 'Scoliosis, unspecified', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4004', date '2015-10-01', null, 'Postural kyphosis, thoracic region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4005', date '2015-10-01', null, 'Postural kyphosis, thoracolumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M4056', date '2015-10-01', null, 'Lordosis, unspecified, lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('R293', date '2015-10-01', null, 'Abnormal posture', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('F4542', date '2015-10-01', null, 'Pain disorder with related psychological factors', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('G8911', date '2015-10-01', null, 'Acute pain due to trauma', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('G8929', date '2015-10-01', null, 'Other chronic pain', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('G894', date '2015-10-01', null, 'Chronic pain syndrome', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('M9903', date '2015-10-01', null, 'Segmental and somatic dysfunction of lumbar region', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S39012A', date '2015-10-01', null, 'Strain of muscle, fascia and tendon of lower back, initial encounter', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S39012D', date '2015-10-01', null, 'Strain of muscle, fascia and tendon of lower back, subsequent encounter', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S39012S', date '2015-10-01', null, 'Strain of muscle, fascia and tendon of lower back, sequela', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S29012A', date '2015-10-01', null, 'Strain of muscle and tendon of back wall of thorax, initial encounter', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S161XXA', date '2015-10-01', null, 'Strain of muscle, fascia and tendon at neck level, initial encounter', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S134XXA', date '2015-10-01', null, 'Sprain of ligaments of cervical spine, initial encounter', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S335XXA', date '2015-10-01', null, 'Sprain of ligaments of lumbar spine, initial encounter', 0);
insert into icd10_code (code, valid_from, valid_to, title, version)
values ('S335XXD', date '2015-10-01', null, 'Sprain of ligaments of lumbar spine, subsequent encounter', 0);

create table icd10_release (
  fiscal_year integer not null primary key,
  imported_at timestamp with time zone not null,
  imported_by uuid not null,
  codes integer not null
);
