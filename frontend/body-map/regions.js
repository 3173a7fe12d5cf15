// @ts-check
import { coded, t } from '../kit/texts.js';

/** The codes of all regions of the body map, as the server's `Regions` has them; a test compares both. */
export const REGIONS = new Set([
  'NECK_SHOULDER_L', 'NECK_SHOULDER_R', 'UPPER_BACK_L', 'UPPER_BACK_R', 'MID_BACK_L', 'MID_BACK_R', 'LUMBAR_L',
  'LUMBAR_R', 'FLANK_L', 'FLANK_R', 'SI_JOINT_L', 'SI_JOINT_R', 'GLUTEAL_L', 'GLUTEAL_R', 'SACRUM', 'SPINE_T1_6',
  'SPINE_T7_12', 'SPINE_L1_5', 'ARM_L', 'ARM_R', 'POSTERIOR_THIGH_L', 'POSTERIOR_THIGH_R', 'CALF_L', 'CALF_R',
  'FOOT_L', 'FOOT_R', 'FRONT_CHEST_L', 'FRONT_CHEST_R', 'FRONT_ABDOMEN_L', 'FRONT_ABDOMEN_R',
  'FRONT_HIP_FLEXOR_L', 'FRONT_HIP_FLEXOR_R', 'FRONT_ARM_L', 'FRONT_ARM_R', 'FRONT_THIGH_L', 'FRONT_THIGH_R',
  'FRONT_SHIN_L', 'FRONT_SHIN_R', 'FRONT_FOOT_L', 'FRONT_FOOT_R', 'SIDE_RIBS_L', 'SIDE_RIBS_R', 'SIDE_WAIST_L',
  'SIDE_WAIST_R', 'SIDE_HIP_L', 'SIDE_HIP_R', 'SIDE_THIGH_L', 'SIDE_THIGH_R', 'SIDE_LOWER_LEG_L',
  'SIDE_LOWER_LEG_R',
]);

/** As professionals say it, within a sentence. @param {string} code */
export const regionName = (code) =>
  (REGIONS.has(code) ? t(`body-region.${coded(code)}`) : code.replaceAll('_', ' ').toLowerCase());

/** As professionals say it, at the beginning. @param {string} code */
export const regionTitle = (code) => regionName(code).replace(/^./, (c) => c.toUpperCase());

/** As clients say it. @param {string} code */
export const regionPlain = (code) => (REGIONS.has(code) ? t(`body-region.${coded(code)}.plain`) : regionName(code));
