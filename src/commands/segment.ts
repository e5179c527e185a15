import { defineView } from './view.js'

export const segment = defineView({
  name: 'segment',
  summary: {
    en: 'which segment the customer is in (VPC, NDF, RAD), from which inputs and thresholds',
    zh: '客户细分（VPC、NDF、RAD）及其依据的数据与阈值',
  },
  title: { en: 'Segmentation', zh: '客户细分' },
  examples: ['plan segment examples/bedrock-petroleum'],
  analyses: ['segmentation'],
  families: ['segmentation'],
  formats: ['tables'],
  failOn: 'never',
})
