// @ts-check
/**
 * The regions of the body map, as the server's `Regions` has them: by code, the name as professionals say it and as
 * clients do. A test compares both, and the drawing too. Left and right are the client's.
 * @type {Record<string, [string, string]>}
 */
export const REGIONS = {
  NECK_SHOULDER_L: ['left neck and shoulder', 'Neck and shoulder, left'],
  NECK_SHOULDER_R: ['right neck and shoulder', 'Neck and shoulder, right'],
  UPPER_BACK_L: ['left upper back', 'Upper back, left'],
  UPPER_BACK_R: ['right upper back', 'Upper back, right'],
  MID_BACK_L: ['left mid back', 'Middle back, left'],
  MID_BACK_R: ['right mid back', 'Middle back, right'],
  LUMBAR_L: ['left lumbar', 'Lower back, left'],
  LUMBAR_R: ['right lumbar', 'Lower back, right'],
  FLANK_L: ['left flank', 'Side, left'],
  FLANK_R: ['right flank', 'Side, right'],
  SI_JOINT_L: ['left SI joint', 'Back of the hip, left'],
  SI_JOINT_R: ['right SI joint', 'Back of the hip, right'],
  GLUTEAL_L: ['left gluteal', 'Buttock, left'],
  GLUTEAL_R: ['right gluteal', 'Buttock, right'],
  SACRUM: ['sacrum', 'Tailbone'],
  SPINE_T1_6: ['spine T1 to T6', 'Spine, upper back'],
  SPINE_T7_12: ['spine T7 to T12', 'Spine, middle back'],
  SPINE_L1_5: ['spine L1 to L5', 'Spine, lower back'],
  ARM_L: ['left arm', 'Back of the arm, left'],
  ARM_R: ['right arm', 'Back of the arm, right'],
  POSTERIOR_THIGH_L: ['left posterior thigh', 'Back of the thigh, left'],
  POSTERIOR_THIGH_R: ['right posterior thigh', 'Back of the thigh, right'],
  CALF_L: ['left calf', 'Calf, left'],
  CALF_R: ['right calf', 'Calf, right'],
  FOOT_L: ['left foot', 'Foot, left'],
  FOOT_R: ['right foot', 'Foot, right'],
  FRONT_CHEST_L: ['left upper chest', 'Chest, left'],
  FRONT_CHEST_R: ['right upper chest', 'Chest, right'],
  FRONT_ABDOMEN_L: ['left abdomen', 'Belly, left'],
  FRONT_ABDOMEN_R: ['right abdomen', 'Belly, right'],
  FRONT_HIP_FLEXOR_L: ['left hip flexor', 'Groin, left'],
  FRONT_HIP_FLEXOR_R: ['right hip flexor', 'Groin, right'],
  FRONT_ARM_L: ['left front of arm', 'Front of the arm, left'],
  FRONT_ARM_R: ['right front of arm', 'Front of the arm, right'],
  FRONT_THIGH_L: ['left anterior thigh', 'Front of the thigh, left'],
  FRONT_THIGH_R: ['right anterior thigh', 'Front of the thigh, right'],
  FRONT_SHIN_L: ['left knee and shin', 'Knee and shin, left'],
  FRONT_SHIN_R: ['right knee and shin', 'Knee and shin, right'],
  FRONT_FOOT_L: ['left top of foot', 'Top of the foot, left'],
  FRONT_FOOT_R: ['right top of foot', 'Top of the foot, right'],
  SIDE_RIBS_L: ['left side of ribs', 'Side of the ribs, left'],
  SIDE_RIBS_R: ['right side of ribs', 'Side of the ribs, right'],
  SIDE_WAIST_L: ['left side of waist', 'Side of the waist, left'],
  SIDE_WAIST_R: ['right side of waist', 'Side of the waist, right'],
  SIDE_HIP_L: ['left side of hip', 'Side of the hip, left'],
  SIDE_HIP_R: ['right side of hip', 'Side of the hip, right'],
  SIDE_THIGH_L: ['left side of thigh', 'Side of the thigh, left'],
  SIDE_THIGH_R: ['right side of thigh', 'Side of the thigh, right'],
  SIDE_LOWER_LEG_L: ['left side of lower leg', 'Side of the lower leg, left'],
  SIDE_LOWER_LEG_R: ['right side of lower leg', 'Side of the lower leg, right'],
};

/** As professionals say it, within a sentence. @param {string} code */
export const regionName = (code) => REGIONS[code]?.[0] ?? code.replaceAll('_', ' ').toLowerCase();

/** As professionals say it, at the beginning. @param {string} code */
export const regionTitle = (code) => regionName(code).replace(/^./, (c) => c.toUpperCase());

/** As clients say it. @param {string} code */
export const regionPlain = (code) => REGIONS[code]?.[1] ?? regionName(code);
